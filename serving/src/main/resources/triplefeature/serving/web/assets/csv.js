"use strict";
// Reads lists of films as Letterboxd and IMDb export them, in the browser alone.
(() => {
  /**
   * Records of a CSV file as RFC 4180 has it, with either line end, a byte order mark or none, and
   * line ends inside of quotation marks.
   *
   * @returns each with the number of the line it begins in; of the last one whether it is whole
   */
  tf.records = text => {
    const records = [];
    let [fields, field, line, first] = [[], "", 1, 1];
    let quoted = false;
    const end = () => {
      fields.push(field);
      if (fields.length > 1 || fields[0].trim() !== "") {
        records.push({ line: first, fields, whole: !quoted });
      }
      [fields, field] = [[], ""];
    };
    const from = text.startsWith("\ufeff") ? 1 : 0;
    for (let at = from; at < text.length; at++) {
      const letter = text[at];
      line += letter === "\n" ? 1 : 0;
      if (quoted) {
        if (letter !== '"') {
          field += letter;
        } else if (text[at + 1] === '"') {
          field += text[++at];
        } else {
          quoted = false;
        }
      } else if (letter === '"' && field === "") {
        quoted = true;
      } else if (letter === ",") {
        fields.push(field);
        field = "";
      } else if (letter === "\n") {
        end();
        first = line;
      } else if (letter !== "\r") {
        field += letter;
      }
    }
    end();
    return records;
  };

  /** A title without case, accents, articles and punctuation. */
  const plain = title =>
    title
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/&/g, " and ")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .replace(/^(the|a|an) /, "");

  /** Finds films of the catalogue by IMDb's number, else by title and year. */
  tf.catalogue = text => {
    const byNumber = new Map();
    const byTitle = new Map();
    for (const line of text.split("\n")) {
      const [id, number, year, ...titles] = line.split("\t");
      if (titles.length === 0) {
        continue;
      }
      const film = { id, year: Number(year), name: year === "" ? titles[0] : `${titles[0]} (${year})` };
      number && byNumber.set(number, film);
      for (const key of new Set(titles.map(plain))) {
        byTitle.set(key, [...(byTitle.get(key) ?? []), film]);
      }
    }
    return {
      byImdb: id => byNumber.get(id.replace(/^tt0*/, "")),
      // Festivals and cinemas may be a year apart.
      byTitle(title, year) {
        const films = (byTitle.get(plain(title)) ?? []).map(film => [Math.abs(film.year - Number(year)), film]);
        const near = films.filter(each => each[0] <= 1).sort((left, right) => left[0] - right[0]);
        return near[0]?.[1];
      },
    };
  };
})();
