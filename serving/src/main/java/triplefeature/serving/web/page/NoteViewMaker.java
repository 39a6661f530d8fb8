package triplefeature.serving.web.page;

import triplefeature.serving.recommend.Note;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Texts;
import triplefeature.serving.web.input.QuestionReader;
import triplefeature.serving.web.words.ReasonWords;

/**
 * Puts notes into words, each with what can be done about it.
 *
 * @param asked what the programme is for
 */
record NoteViewMaker(Texts texts, ReasonWords words, Parameters asked)
    implements Note.Cases<NoteView> {
  NoteView view(Note note) {
    return note.match(this);
  }

  @Override
  public NoteView of(Note.FilledUp note) {
    return new NoteView(words.sentence(note), null);
  }

  @Override
  public NoteView of(Note.LeftOut note) {
    return new NoteView(words.sentence(note), null);
  }

  @Override
  public NoteView of(Note.FamilyOnly note) {
    Parameters all = asked.withoutBlanks().with("audience", QuestionReader.ANY);
    return new NoteView(words.sentence(note), Link.to(texts.get("note.family_only.all"), all));
  }
}
