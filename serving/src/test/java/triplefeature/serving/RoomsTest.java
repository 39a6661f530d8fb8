package triplefeature.serving;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which room may know which. */
@AnalyzeClasses(
    packages = "triplefeature.serving",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  private static final String HERE = "triplefeature.serving.";

  /** The packages and classes of this project that a rule names. */
  private static final Set<String> NAMED =
      new TreeSet<>(Set.of(HERE + "ServingMain", HERE + "BenchMain"));

  /** A rule about a room that was renamed would hold for ever. */
  @ArchTest
  static void what_the_rules_name_exists(JavaClasses all) {
    for (String name : NAMED) {
      assertTrue(
          all.stream().anyMatch(each -> (each.getName() + ".").startsWith(name + ".")),
          "a rule names " + name + ", which is neither a package nor a class: rename it here too");
    }
  }

  @ArchTest static final ArchRule the_catalog_knows_no_other_room = only("catalog");

  @ArchTest static final ArchRule numbers_for_people_know_no_other_room = only("text");

  @ArchTest static final ArchRule sparse_rows_know_no_other_room = only("sparse");

  @ArchTest static final ArchRule ranking_knows_no_other_room = only("ranking");

  @ArchTest static final ArchRule titles_know_films = only("title", "catalog", "ranking");

  @ArchTest static final ArchRule names_know_no_other_room = only("title.names");

  @ArchTest static final ArchRule distance_knows_names = only("title.distance", "title.names");

  @ArchTest
  static final ArchRule questions_and_answers_know_nothing_of_the_search =
      noClasses()
          .that()
          .resideInAPackage(HERE + "title")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(HERE + "title.*..");

  @ArchTest
  static final ArchRule who_asks_for_titles_knows_nothing_of_the_search =
      noClasses()
          .that()
          .resideInAnyPackage(room("model"), room("web"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(HERE + "title.*..")
          .allowEmptyShould(false);

  /** A basket holds films; how they were found is not its business. */
  @ArchTest static final ArchRule recommenders_know_films = only("recommend", "catalog", "ranking");

  @ArchTest
  static final ArchRule a_model_knows_what_it_is_made_of =
      only("model", "recommend", "title", "catalog", "ranking");

  @ArchTest
  static final ArchRule the_web_knows_what_it_shows =
      only("web", "model", "recommend", "title", "catalog", "feedback");

  @ArchTest static final ArchRule feedback_knows_what_it_is_about = only("feedback", "recommend");

  @ArchTest
  static final ArchRule artifacts_become_a_model =
      only("artifact", "model", "recommend", "title", "catalog");

  @ArchTest
  static final ArchRule benchmarks_know_what_they_measure = only("bench", "title", "catalog");

  @ArchTest
  static final ArchRule only_main_reaches_artifacts =
      classes()
          .that()
          .resideInAPackage(room("artifact"))
          .should()
          .onlyHaveDependentClassesThat(areMainOrIn("artifact"))
          .allowEmptyShould(false);

  /** Whoever hands over verdicts knows what they are, not where they are kept. */
  @ArchTest
  static final ArchRule only_main_opens_the_journal =
      classes()
          .that()
          .resideInAPackage(HERE + "feedback")
          .and()
          .haveSimpleNameContaining("Journal")
          .should()
          .onlyHaveDependentClassesThat(areMainOrIn("feedback"))
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule only_the_web_speaks_http =
      noClasses()
          .that()
          .resideOutsideOfPackage(room("web"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("spark..", "org.eclipse.jetty..", "javax.servlet..", "gg.jte..");

  @ArchTest
  static final ArchRule only_one_package_names_sparkjava_and_jetty =
      noClasses()
          .that()
          .resideOutsideOfPackage(room("web.jetty"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("spark..", "org.eclipse.jetty..", "javax.servlet..");

  @ArchTest
  static final ArchRule only_artifacts_read_parquet =
      noClasses()
          .that()
          .resideOutsideOfPackage(room("artifact"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.jerolba..", "org.apache.parquet..", "org.apache.hadoop..");

  @ArchTest
  static final ArchRule no_apache_spark_at_all =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule rooms_form_no_cycle =
      slices().matching(HERE + "(*)..").should().beFreeOfCycles();

  /** Every package is a room here, sub-rooms too. */
  @ArchTest
  static final ArchRule packages_form_no_cycle =
      slices().matching(HERE + "(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_main_ends_the_process =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(HERE + "ServingMain")
          .and()
          .doNotHaveFullyQualifiedName(HERE + "BenchMain")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule sparkjavas_static_facade_is_not_used =
      noClasses().should().dependOnClassesThat().haveFullyQualifiedName("spark.Spark");

  /** The classes of a room know this project's classes only in the rooms named, text and sparse. */
  private static ArchRule only(String room, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(room, "text", "sparse"), Stream.of(others))
            .map(RoomsTest::room)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(room(room))
        .should()
        .dependOnClassesThat(
            resideInAPackage("triplefeature..").and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(false);
  }

  private static DescribedPredicate<JavaClass> areMainOrIn(String room) {
    return new DescribedPredicate<>("are a main or in the room") {
      @Override
      public boolean test(JavaClass each) {
        String name = each.getName();
        return name.startsWith(HERE + "ServingMain")
            || name.startsWith(HERE + "BenchMain")
            || name.startsWith(HERE + room + ".");
      }
    };
  }

  private static String room(String name) {
    NAMED.add(HERE + name);
    return HERE + name + "..";
  }
}
