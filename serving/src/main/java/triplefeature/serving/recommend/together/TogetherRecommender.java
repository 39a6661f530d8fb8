package triplefeature.serving.recommend.together;

import java.util.function.IntPredicate;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Findings;
import triplefeature.serving.recommend.GenreShares;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.Rows;

/**
 * Adds what people, content and genre clusters say, each over the best of the films outside the
 * basket that anybody likes, so that what nobody knows does not set the scale:
 *
 * <pre>
 * score(j) = people(j) / best + a(B) content(j) / best + c cluster(j) / best
 * a(B)     = a (1 + m / (1 + likes of all films of B)) (1 + h coherence(B)^3)
 * </pre>
 *
 * Content counts the more the fewer people like the films of the basket, so the smaller it is, too,
 * and the more its films are of one {@linkplain GenreShares#coherence sort}. What a film of the
 * basket adds is what it adds to each part, weighed alike; the reason it gives is that of the part
 * to which it adds most, unless that part has nothing to say.
 */
public final class TogetherRecommender implements Recommender {
  private static final int COHERENCE_POWER = 3;

  private final MovieCatalog catalog;
  private final GenreShares genres;
  private final Parts<Recommender> parts;
  private final TogetherSettings settings;
  private final boolean[] liked;
  private final Rows rows;

  /** One of each kind of evidence. */
  public record Parts<T>(T people, T content, T cluster) {}

  /**
   * @param parts over the same catalogue, with the settings' own settings
   */
  public TogetherRecommender(
      MovieCatalog catalog,
      GenreShares genres,
      Parts<Recommender> parts,
      TogetherSettings settings) {
    this.catalog = catalog;
    this.genres = genres;
    this.parts = parts;
    this.settings = settings;
    this.rows = new Rows(catalog.size());
    this.liked = new boolean[catalog.size()];
    boolean nobodyLikes = catalog.movies().stream().allMatch(movie -> movie.likes() == 0);
    for (int movie = 0; movie < liked.length; movie++) {
      liked[movie] = nobodyLikes || catalog.at(movie).likes() > 0;
    }
  }

  /** What one part found, and what a score of it counts. */
  private record Weighed(BasketScores found, double factor) {
    static Weighed of(BasketScores found, IntPredicate scale, double weight) {
      double[] scores = found.scores();
      double best = 0;
      for (int movie = 0; movie < scores.length; movie++) {
        if (scores[movie] > best && scale.test(movie)) {
          best = scores[movie];
        }
      }
      return new Weighed(found, best > 0 ? weight / best : 0);
    }
  }

  private record Scores(TogetherSettings settings) implements Findings.Key<BasketScores> {}

  @Override
  public Method method() {
    return Method.TOGETHER;
  }

  @Override
  public BasketScores score(Findings findings) {
    return findings.once(new Scores(settings), () -> found(findings));
  }

  private BasketScores found(Findings findings) {
    Basket basket = findings.basket();
    IntPredicate scale = movie -> liked[movie] && !basket.contains(movie);
    Weighed[] weighed = {
      Weighed.of(parts.people().score(findings), scale, 1),
      Weighed.of(parts.content().score(findings), scale, contentWeight(basket)),
      Weighed.of(parts.cluster().score(findings), scale, settings.clusterWeight())
    };
    return new BasketScores(
        catalog,
        basket,
        sum(weighed[0], weighed[1], weighed[2]),
        new Sums(weighed),
        (position, movie) -> reason(weighed, position, movie),
        rows);
  }

  /** All parts at once: the scores of a catalogue are read from memory more slowly than added. */
  private double[] sum(Weighed people, Weighed content, Weighed cluster) {
    double[] byPeople = people.found().scores();
    double[] byContent = content.found().scores();
    double[] byCluster = cluster.found().scores();
    double[] sums = rows.takeUsed();
    for (int movie = 0; movie < sums.length; movie++) {
      sums[movie] =
          people.factor() * byPeople[movie]
              + content.factor() * byContent[movie]
              + cluster.factor() * byCluster[movie];
    }
    return sums;
  }

  private double contentWeight(Basket basket) {
    double likes = basket.movies().stream().mapToInt(movie -> catalog.at(movie).likes()).sum();
    return settings.contentWeight()
        * (1 + settings.fewPeople() / (1 + likes))
        * (1 + settings.coherenceWeight() * Math.pow(genres.coherence(basket), COHERENCE_POWER));
  }

  /** What the parts add, weighed alike. */
  private record Sums(Weighed[] weighed) implements BasketScores.Contributions {
    @Override
    public double[][] to(int... movies) {
      double[][] sums = new double[movies.length][];
      for (Weighed part : weighed) {
        part.found().prepare(movies);
        for (int row = 0; row < sums.length; row++) {
          double[] found = part.found().contributions(movies[row]);
          sums[row] = sums[row] == null ? new double[found.length] : sums[row];
          for (int position = 0; position < found.length; position++) {
            sums[row][position] += part.factor() * found[position];
          }
        }
      }
      return sums;
    }

    @Override
    public void close() {
      for (Weighed part : weighed) {
        part.found().close();
      }
    }
  }

  /** That of the part to which the film of the basket adds most and which has something to say. */
  private static Reason reason(Weighed[] weighed, int position, int movie) {
    Reason chosen = Reason.Bare.NOTHING_SHARED;
    double most = 0;
    for (Weighed part : weighed) {
      double adds = part.factor() * part.found().contributions(movie)[position];
      if (adds > 0) {
        Reason reason = part.found().why().of(position, movie);
        if (reason.tells() == chosen.tells() ? adds > most : reason.tells()) {
          chosen = reason;
          most = adds;
        }
      }
    }
    return chosen;
  }
}
