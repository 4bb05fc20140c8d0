// Words of messages about mistakes in forms, in English and Welsh. This project's own lists (2026), after the messages of
// the GOV.UK Design System and its Welsh services.

/// The words by which messages about mistakes are known, in lower case.
enum ErrorWords {
  /// What says by itself that something is wrong.
  static let signs = [
    "error:", "invalid", "is not valid", "is wrong", "is incorrect", "gwall:", "annilys", "ddim yn ddilys", "anghywir",
  ]

  /// What messages say that are marked up as such.
  static let ofMessages = [
    "must", "cannot", "is required", "enter", "select", "error", "wrong", "rhaid", "rhowch", "dewiswch", "gwall",
    "nodwch",
  ]

  /// What to do, when nothing was entered: “Enter your phone number”.
  static let instructions: Set<String> = [
    "enter", "select", "choose", "upload", "tick", "rhowch", "dewiswch", "nodwch", "ticiwch", "uwchlwythwch",
  ]

  /// With one of these an instruction says no more than that something is wrong: “Enter a valid age”.
  static let judgements: Set<String> = ["correct", "valid", "cywir", "dilys", "ddilys"]

  /// Words that say only that something is wrong, or what every message says.
  static let general: Set<String> = [
    "a", "an", "and", "at", "check", "correct", "enter", "error", "errors", "field", "in", "incorrect", "invalid", "is",
    "it", "not", "of", "please", "the", "there", "this", "valid", "value", "was", "what", "wrong", "your",
    "annilys", "anghywir", "cywir", "dilys", "ddilys", "ddim", "eich", "gwall", "hwn", "maes", "mae", "nid", "rhowch",
    "yn", "yw", "y", "yr",
  ]

  /// Words of which one at least stands in a message that something is wrong.
  static let troubles: Set<String> = [
    "error", "errors", "wrong", "invalid", "incorrect", "problem", "problems", "mistake", "mistakes", "right", "failed",
    "missing", "again", "gwall", "gwallau", "broblem", "annilys", "anghywir", "eto",
  ]

  /// Words that any message about a mistake may have, whatever it is about.
  static let anyMessage: Set<String> = general.union(troubles).union([
    "one", "some", "more", "or", "answer", "answers", "yet", "something", "went", "try", "entry", "entries", "input",
    "data", "details", "form", "fix", "them", "below", "above", "has", "have", "been", "were", "are", "be", "with",
    "you",
    "we", "found", "to", "could", "cannot", "sent", "send", "submit", "submitted", "information", "fields", "sorry",
    "oops", "fill", "out", "all", "an", "occurred", "ateb", "atebion", "rhywbeth", "aeth", "o", "le", "ceisiwch",
    "ffurflen",
    "un", "neu", "fwy", "yna", "i", "ei",
  ])
}
