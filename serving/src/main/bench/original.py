"""The course project that Triple Feature re-creates, in pandas and scikit-learn, asked as a server's
benchmark asks: three films, drawn by the square root of their likes, other ones each time.

    python3 original.py DATA_FOLDER [QUESTIONS]

Answers in this process, without HTTP, and prints milliseconds. Reads either layout: movies.csv and
ratings.csv of MovieLens, or movies_metadata.csv, links.csv and ratings.csv (else those with _small)
of The Movies Dataset. On Debian: apt install python3-pandas python3-sklearn
"""

import ast
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import MultiLabelBinarizer

LIKE = 4.0
FLOOR = 0.1
SEED = 301


def movielens(folder):
    films = pd.read_csv(folder / "movies.csv", keep_default_na=False)
    films["genres"] = films["genres"].str.split("|")
    return films[["movieId", "title", "genres"]], pd.read_csv(folder / "ratings.csv")


def the_movies_dataset(folder):
    films = pd.read_csv(folder / "movies_metadata.csv", usecols=["id", "title", "genres"], dtype=str)
    films["tmdbId"] = pd.to_numeric(films["id"], errors="coerce")
    films = films.dropna(subset=["tmdbId", "title"]).drop_duplicates("tmdbId")
    films["genres"] = films["genres"].map(lambda cell: [each["name"] for each in ast.literal_eval(cell)])
    small = "" if (folder / "ratings.csv").exists() else "_small"
    links = pd.read_csv(folder / f"links{small}.csv").drop_duplicates("tmdbId")
    ratings = pd.read_csv(
        folder / f"ratings{small}.csv",
        dtype={"userId": "int32", "movieId": "int32", "rating": "float32"},
        usecols=["userId", "movieId", "rating"],
    )
    films = films.merge(links, on="tmdbId")
    return films[["movieId", "title", "genres"]], ratings


class Original:
    def __init__(self, films, ratings):
        self.films = films.reset_index(drop=True)
        self.row = pd.Series(self.films.index, index=self.films["movieId"])
        self.liked = ratings[ratings["rating"] >= LIKE]
        self.users = ratings["userId"].nunique()
        self.popularity = self.liked["movieId"].value_counts() / self.users
        self.titles = TfidfVectorizer(ngram_range=(1, 2)).fit_transform(self.films["title"])
        genres = MultiLabelBinarizer().fit_transform(self.films["genres"])
        self.clusters = KMeans(n_clusters=50, n_init=5, random_state=SEED).fit_predict(genres)

    def collaborative(self, basket):
        total = None
        for movie in basket:
            fans = self.liked.loc[self.liked["movieId"] == movie, "userId"]
            theirs = self.liked.loc[self.liked["userId"].isin(fans), "movieId"].value_counts() / len(fans)
            theirs = theirs[theirs > FLOOR]
            score = theirs / self.popularity.reindex(theirs.index)
            total = score if total is None else total.add(score, fill_value=0)
        return total.drop(basket, errors="ignore").nlargest(10)

    def content(self, basket):
        rows = self.row[basket].to_numpy()
        scores = np.asarray((self.titles @ self.titles[rows].T).sum(axis=1)).ravel()
        scores[rows] = -1
        return self.films.iloc[np.argsort(-scores)[:10]]

    def cluster(self, basket):
        own = self.clusters[self.row[basket].to_numpy()]
        found = self.films[np.isin(self.clusters, own)]
        return found[~found["movieId"].isin(basket)].head(10)


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    questions = int(sys.argv[2]) if len(sys.argv) == 3 else 30
    read = movielens if (folder / "movies.csv").exists() else the_movies_dataset
    start = time.perf_counter()
    original = Original(*read(folder))
    print(f"{len(original.films):,} films, {original.users:,} users, "
          f"ready after {time.perf_counter() - start:.1f} s")
    likes = original.liked["movieId"].value_counts()
    likes = likes[(likes >= 20) & likes.index.isin(original.row.index)]
    chance = np.sqrt(likes) / np.sqrt(likes).sum()
    draw = np.random.default_rng(SEED)
    baskets = [draw.choice(likes.index, 3, replace=False, p=chance) for _ in range(questions)]
    print("| method | p50 ms | p99 ms |\n|---|--:|--:|")
    for method in (original.collaborative, original.content, original.cluster):
        times = []
        for basket in baskets:
            start = time.perf_counter()
            if len(method(list(basket))) == 0:
                sys.exit(f"no film for {basket}")
            times.append(1000 * (time.perf_counter() - start))
        print(f"| {method.__name__} | {np.percentile(times, 50):.1f} | {np.percentile(times, 99):.1f} |")


if __name__ == "__main__":
    main()
