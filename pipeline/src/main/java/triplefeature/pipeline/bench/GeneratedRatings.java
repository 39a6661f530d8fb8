package triplefeature.pipeline.bench;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Ratings with the shape of MovieLens' full data set, for figures of speed alone: nobody must judge
 * recommendations by them. Each user mixes the profiles of one to three real users with draws from
 * a tail over all films; the number of ratings of a user is log-normal (median 30, mean 96). The
 * same arguments always give the same file.
 */
final class GeneratedRatings {
  private static final int MEDIAN = 30;
  private static final double SPREAD = 1.52;
  private static final int MOST_OF_A_USER = 18_000;

  /** Of ten ratings so many are of films of a real profile. */
  private static final int FROM_PROFILES = 7;

  private static final int FIRST_TIME = 789_652_009;
  private static final int YEARS = 712_000_000;

  private final SplittableRandom random = new SplittableRandom(1);
  private final List<int[]> profiles;
  private final int[] films;
  private final int[] seenBy;

  /**
   * @param ratings of real users, in the layout of MovieLens
   * @param links whose first column lists all films
   */
  GeneratedRatings(Path ratings, Path links) throws IOException {
    this.profiles = profiles(Files.readAllLines(ratings));
    this.films =
        Files.readAllLines(links).stream()
            .skip(1)
            .mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf(','))))
            .toArray();
    int largest = Arrays.stream(films).max().orElse(0);
    for (int[] profile : profiles) {
      for (int i = 0; i < profile.length; i += 2) {
        largest = Math.max(largest, profile[i]);
      }
    }
    this.seenBy = new int[largest + 1];
    shuffle();
  }

  /** For each user films and half stars in turn. */
  private static List<int[]> profiles(List<String> lines) {
    List<int[]> profiles = new ArrayList<>();
    List<Integer> current = new ArrayList<>();
    String user = "";
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = Arrays.asList(line.split(",", -1));
      if (!user.equals(cells.get(0)) && !current.isEmpty()) {
        profiles.add(current.stream().mapToInt(Integer::intValue).toArray());
        current.clear();
      }
      user = cells.get(0);
      current.add(Integer.valueOf(cells.get(1)));
      current.add((int) Math.round(2 * Double.parseDouble(cells.get(2))));
    }
    profiles.add(current.stream().mapToInt(Integer::intValue).toArray());
    return profiles;
  }

  /** A fixed random order of the films is the order of popularity of the tail. */
  private void shuffle() {
    for (int i = films.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int film = films[i];
      films[i] = films[other];
      films[other] = film;
    }
  }

  /**
   * Writes so many ratings.
   *
   * @return number of users
   */
  int write(Path file, long ratings) throws IOException {
    int user = 0;
    try (FileChannel channel = FileChannel.open(file, CREATE, TRUNCATE_EXISTING, WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 20)) {
      out.write("userId,movieId,rating,timestamp\n".getBytes(StandardCharsets.US_ASCII));
      for (long written = 0; written < ratings; ) {
        written += user(++user, ratings - written, out);
      }
      out.flush();
      // Else the system does so in the middle of what is measured.
      channel.force(true);
    }
    return user;
  }

  private int user(int user, long most, OutputStream out) throws IOException {
    int size =
        (int) Math.min(MOST_OF_A_USER, Math.max(1, Math.exp(Math.log(MEDIAN) + SPREAD * normal())));
    int[][] mix = new int[1 + random.nextInt(3)][];
    Arrays.setAll(mix, i -> profiles.get(random.nextInt(profiles.size())));
    int time = FIRST_TIME + random.nextInt(YEARS);
    int written = 0;
    for (int tries = 0; written < Math.min(size, most) && tries < 4 * size + 20; tries++) {
      int film;
      int halfStars;
      if (random.nextInt(10) < FROM_PROFILES) {
        int[] profile = mix[random.nextInt(mix.length)];
        int at = 2 * random.nextInt(profile.length / 2);
        film = profile[at];
        halfStars = profile[at + 1] + random.nextInt(3) - 1;
      } else {
        double share = random.nextDouble();
        film = films[(int) (films.length * share * share * share)];
        halfStars = (int) Math.round(7 + 2.1 * normal());
      }
      if (seenBy[film] != user) {
        seenBy[film] = user;
        halfStars = Math.max(1, Math.min(10, halfStars));
        String stars = halfStars / 2 + (halfStars % 2 == 0 ? ".0" : ".5");
        String line = user + "," + film + "," + stars + "," + (time + tries * 7) + "\n";
        out.write(line.getBytes(StandardCharsets.US_ASCII));
        written++;
      }
    }
    return written;
  }

  private double normal() {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
        * Math.cos(2 * Math.PI * random.nextDouble());
  }
}
