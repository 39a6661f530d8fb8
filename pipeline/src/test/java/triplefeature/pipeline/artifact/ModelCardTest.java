package triplefeature.pipeline.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.space.CardRules;

/** The card that a published model has. */
@Tag("spark")
class ModelCardTest {
  private final Manifest manifest = FixtureModel.manifest();

  @Test
  void it_has_the_metadata_and_sections_that_hugging_face_documents() throws IOException {
    assertEquals(List.of(), CardRules.complaints(card()));
  }

  @Test
  void nothing_in_it_is_left_blank() throws IOException {
    assertFalse(card().contains("{{"), card());
  }

  /** 42 films, 30 users, 179 likes: see {@link PublishedFilesTest}. */
  @Test
  void it_says_of_what_and_how_the_model_was_made() throws IOException {
    assertTrue(card().contains("# Triple Feature, model " + manifest.modelVersion()), card());
    assertTrue(card().contains("knows 42 films and 179 likes\n(4.0 stars or more) by 30 people"));
    for (Manifest.Input input : manifest.inputs()) {
      assertTrue(card().contains("`" + input.sha256() + "`"), input.file());
    }
    assertTrue(card().contains("apacheSpark 4.1.0"), card());
  }

  @Test
  void its_command_has_the_options_of_the_run() throws IOException {
    assertTrue(
        card()
            .contains(
                "./run pipeline --data FOLDER --models models --seed "
                    + manifest.seed()
                    + " --like-threshold 4.0 --clusters "
                    + manifest.settings().get("clusters")),
        card());
    assertTrue(card().contains(" --no-evaluation"), card());
  }

  @Test
  void figures_come_with_their_intervals() throws IOException {
    Evaluation.Figure figure = new Evaluation.Figure(0.5, 0.4, 0.6);
    Evaluation.Entry entry =
        new Evaluation.Entry(
            "together",
            "Together",
            true,
            "",
            figure,
            figure,
            figure,
            4,
            5,
            0.25,
            1,
            figure,
            figure,
            0.1,
            0.2,
            3,
            0.5,
            null,
            null,
            null);
    Evaluation evaluation =
        new Evaluation(
            true, "Five folds.", 1, 30, 60, 3, List.of(entry), List.of(), List.of(), List.of());
    String card = ModelCard.of(manifest, evaluation);
    assertTrue(card.contains("| **Together** | 0.500 | 0.500 [0.400, 0.600] |"), card);
    assertTrue(card.contains("Five folds."), card);
    assertTrue(card().contains("without an evaluation"), card());
  }

  private static String card() throws IOException {
    return Files.readString(FixtureModel.version().resolve(ModelCard.FILE));
  }
}
