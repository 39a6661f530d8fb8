package triplefeature.pipeline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import triplefeature.pipeline.evaluation.baseline.Baselines;

/**
 * Which room may know which: source, then cleaning, then whatever is fitted, then the artifacts.
 */
@AnalyzeClasses(
    packages = "triplefeature.pipeline",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class RoomsTest {
  private static final String HERE = "triplefeature.pipeline.";
  private static final String MAINS =
      "triplefeature\\.pipeline\\.(PipelineMain|feedback\\.FeedbackMain|bench\\.PipelineBenchMain|evaluation\\.trial\\.TrialMain)";

  /** The packages and classes of this project that a rule names. */
  private static final Set<String> NAMED =
      new TreeSet<>(
          Set.of(
              HERE + "PipelineMain",
              HERE + "Program",
              HERE + "feedback.FeedbackMain",
              HERE + "bench.PipelineBenchMain",
              HERE + "evaluation.trial.TrialMain",
              HERE + "MoviePipeline",
              HERE + "PipelineSettings"));

  /** A rule about a room that was renamed would hold for ever. */
  @ArchTest
  static void what_the_rules_name_exists(JavaClasses ignored) {
    JavaClasses all =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("triplefeature");
    for (String name : NAMED) {
      assertTrue(
          all.stream().anyMatch(each -> (each.getName() + ".").startsWith(name + ".")),
          "a rule names " + name + ", which is neither a package nor a class: rename it here too");
    }
  }

  @ArchTest static final ArchRule the_source_knows_no_other_room = only("source");

  @ArchTest static final ArchRule cleaning_knows_the_source = only("cleaning", "source");

  @ArchTest static final ArchRule titles_are_fitted_on_films = fitted("title");

  @ArchTest static final ArchRule contents_are_fitted_on_films = fitted("content");

  @ArchTest static final ArchRule the_index_is_fitted_on_ratings = fitted("collaborative");

  @ArchTest static final ArchRule clusters_are_fitted_on_films = fitted("clustering");

  @ArchTest
  static final ArchRule rooms_make_no_circle =
      slices().matching(HERE + "(*)..").should().beFreeOfCycles();

  /** Every package is a room here but the first, which lends all others its words for failures. */
  @ArchTest
  static final ArchRule packages_make_no_circle =
      slices()
          .matching(HERE + "(**)")
          .should()
          .beFreeOfCycles()
          // The settings hold which baselines are run, and those are contenders of the evaluation.
          .ignoreDependency(
              resideInAPackage(HERE + "evaluation"), simpleName(Baselines.class.getSimpleName()));

  @ArchTest
  static final ArchRule only_the_stages_reach_the_artifacts =
      classes()
          .that()
          .resideInAPackage(room("artifact"))
          .should()
          .onlyBeAccessed()
          .byClassesThat()
          .haveNameMatching("triplefeature\\.pipeline\\.(MoviePipeline|artifact\\.).*");

  @ArchTest
  static final ArchRule only_the_stages_and_main_reach_the_rooms =
      noClasses()
          .that()
          .resideInAPackage("triplefeature.pipeline")
          .and()
          .haveNameNotMatching("triplefeature\\.pipeline\\.(MoviePipeline|PipelineMain)(\\$.*)?")
          .and()
          // Holds the settings of the rooms that have some of their own.
          .doNotHaveFullyQualifiedName("triplefeature.pipeline.PipelineSettings")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              room("cleaning"),
              room("title"),
              room("content"),
              room("collaborative"),
              room("clustering"),
              room("evaluation"),
              room("artifact"));

  @ArchTest
  static final ArchRule no_room_knows_the_stages =
      noClasses()
          .that()
          .resideInAPackage(HERE + "*..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("triplefeature\\.pipeline\\.(MoviePipeline|PipelineMain)(\\$.*)?");

  @ArchTest
  static final ArchRule only_a_program_ends_the_process =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(HERE + "Program")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule nothing_of_the_server_but_its_model =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "spark..",
              "org.eclipse.jetty..",
              "javax.servlet..",
              "gg.jte..",
              "com.jerolba..",
              "io.prometheus..",
              packageOf("triplefeature.serving.web"));

  @ArchTest
  static final ArchRule of_the_title_search_only_names =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("triplefeature.serving.title..")
                  .and(not(resideInAPackage("triplefeature.serving.title.names"))));

  @ArchTest
  static final ArchRule verdicts_are_read_in_one_room =
      noClasses()
          .that()
          .resideOutsideOfPackage(room("feedback"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(packageOf("triplefeature.serving.feedback"));

  @ArchTest
  static final ArchRule arguments_are_read_in_main_alone =
      noClasses()
          .that()
          .haveNameNotMatching(MAINS)
          .and()
          .doNotHaveFullyQualifiedName(HERE + "Program")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  private static ArchRule fitted(String room) {
    return only(room, "cleaning", "source");
  }

  /** The room depends on no other room of the pipeline but those it may know. */
  private static ArchRule only(String room, String... known) {
    for (String each : known) {
      room(each);
    }
    String[] forbidden =
        Stream.of(
                "source",
                "cleaning",
                "title",
                "content",
                "collaborative",
                "clustering",
                "evaluation",
                "artifact",
                "feedback")
            .filter(each -> !each.equals(room) && !Arrays.asList(known).contains(each))
            .map(RoomsTest::room)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(room(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .allowEmptyShould(false);
  }

  private static String room(String name) {
    return packageOf(HERE + name);
  }

  private static String packageOf(String name) {
    NAMED.add(name);
    return name + "..";
  }
}
