package triplefeature.pipeline.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A data set in the layout of MovieLens, made with a seed: {@value #FILMS} films, {@value #USERS}
 * users of two tastes who rated {@value #RATED} films each, the popular ones more often.
 *
 * @param titles whether the names of the films have letters and digits
 * @param genres whether the films have genres
 * @param stars the ratings given, such as 5.0 alone
 */
public record SyntheticMovieLens(boolean titles, boolean genres, double... stars) {
  public static final int FILMS = 80;
  public static final int USERS = 60;

  private static final int RATED = 15;
  private static final long SEED = 20_260_131;
  private static final String[] FIRST = {
    "Silent", "Golden", "Broken", "Last", "Hidden", "Crimson", "Distant", "Wild", "Lost", "Frozen"
  };
  private static final String[] SECOND = {
    "Harbor", "Letter", "Summer", "Witness", "Garden", "Frontier", "Promise", "Station"
  };
  private static final String[][] GENRES = {
    {"Comedy", "Romance", "Musical"}, {"Action", "Crime", "Thriller", "Sci-Fi"}
  };

  /** Writes movies.csv and ratings.csv. */
  public Path write(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("movies.csv"), movies());
      Files.writeString(folder.resolve("ratings.csv"), ratings());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String movies() {
    SplittableRandom random = new SplittableRandom(SEED);
    StringBuilder lines = new StringBuilder("movieId,title,genres\n");
    for (int film = 0; film < FILMS; film++) {
      String title =
          titles ? FIRST[film / 8] + " " + SECOND[film % 8] + ", The" : "?!".repeat(1 + film);
      String[] taste = GENRES[film % 2];
      String listed = taste[random.nextInt(taste.length)] + "|" + (film % 2 == 0 ? "Drama" : "War");
      lines
          .append(film + 1)
          .append(",\"")
          .append(title)
          .append(" (")
          .append(1960 + random.nextInt(60))
          .append(")\",")
          .append(genres ? listed : "(no genres listed)")
          .append('\n');
    }
    return lines.toString();
  }

  private String ratings() {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    StringBuilder lines = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int user = 1; user <= USERS; user++) {
      int taste = user % 2;
      int[] rated =
          IntStream.generate(() -> film(taste, random)).distinct().limit(RATED).sorted().toArray();
      for (int film : rated) {
        double rating = stars[random.nextInt(stars.length)];
        long time = 1_000_000_000L + 86_400L * user + film;
        lines.append(String.join(",", "" + user, "" + (film + 1), "" + rating, "" + time));
        lines.append('\n');
      }
    }
    return lines.toString();
  }

  /** Mostly of the own taste, and of low number. */
  private static int film(int taste, SplittableRandom random) {
    int side = random.nextInt(10) == 0 ? 1 - taste : taste;
    double skewed = random.nextDouble() * random.nextDouble();
    return 2 * (int) (skewed * FILMS / 2) + side;
  }
}
