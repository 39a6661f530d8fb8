import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Puts the pinned Maven into ~/.m2/wrapper and prints the path of its mvn. Needs a JDK and nothing
 * else: no curl, no unzip. The archive is only unpacked if its SHA-512 is the one expected.
 */
final class InstallMaven {
  public static void main(String[] arguments) throws Exception {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
      properties.load(in);
    }
    String mirror = System.getenv("MVNW_REPOURL");
    String url =
        mirror == null || mirror.isBlank()
            ? properties.getProperty("distributionUrl")
            : mirror.replaceAll("/+$", "") + "/" + properties.getProperty("repositoryPath");
    String sha512 = properties.getProperty("distributionSha512Sum");
    Path home =
        Path.of(System.getProperty("user.home"), ".m2", "wrapper", "dists", sha512.substring(0, 16));
    if (!Files.isDirectory(home)) {
      System.err.println("Downloading Maven, 9 MB, once: " + url);
      try {
        install(url, sha512, home);
      } catch (IOException e) {
        System.err.println(
            "error: cannot get " + url + ": " + e + "\nInstall Maven 3.9, or set MVNW_REPOURL.");
        System.exit(1);
      }
    }
    try (var folders = Files.list(home)) {
      System.out.println(folders.findFirst().orElseThrow().resolve("bin").resolve("mvn"));
    }
  }

  private static void install(String url, String sha512, Path home) throws Exception {
    URLConnection connection = URI.create(url).toURL().openConnection();
    connection.setConnectTimeout(15_000);
    connection.setReadTimeout(60_000);
    byte[] archive;
    try (InputStream in = connection.getInputStream()) {
      archive = in.readAllBytes();
    }
    String found =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(archive));
    if (!found.equals(sha512)) {
      throw new IOException("the archive's SHA-512 is " + found + ", expected " + sha512);
    }
    Files.createDirectories(home.getParent());
    Path scratch = Files.createTempDirectory(home.getParent(), "maven");
    unpack(archive, scratch);
    Files.move(scratch, home, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(byte[] archive, Path folder) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("the archive holds " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
          if (target.getFileName().toString().equals("mvn")) {
            target.toFile().setExecutable(true);
          }
        }
      }
    }
  }
}
