internal import Kerbcut
internal import KerbcutReports
import KerbcutService

/// A setting of `.kerbcut.yml`: what the reader knows, the schema for editors and the reference page say of it.
struct Setting: Sendable {
  let name: String
  /// What it says, in a sentence or two.
  let summary: String
  let form: Form
  /// How it is written.
  let example: String

  /// What a value may be.
  indirect enum Form: Sendable {
    case text
    case day
    case isOn
    case choice([String])
    /// One or several.
    case list(Form)
    case map(Form)
    case object([(name: String, form: Form, isRequired: Bool)])
    case any
  }

  private static var weights: Form { .map(.choice(Weight.allCases.map(\.rawValue))) }

  static let all: [Setting] = [
    Setting(
      name: "base-url", summary: "The address that the pages are served from.", form: .text,
      example: "https://www.example.gov.uk/"),
    Setting(
      name: "baseline", summary: "The file of accepted findings: only what is not in it fails the gate.", form: .text,
      example: "kerbcut-baseline.json"),
    Setting(
      name: "checks-as-of",
      summary: "The day whose checks are held on to. Failures of checks that came or changed later are notices until "
        + "you raise it.", form: .day, example: About.firstDay),
    Setting(
      name: "data", summary: "Files with a body’s own words, fingerprints, labels and profiles.", form: .list(.text),
      example: "[kerbcut/anytown.yml]"),
    Setting(
      name: "devices",
      summary: "Devices that each page is looked at on: desktop, mobile, print or a size, with dark, forced-colors and "
        + "reduced-motion joined by ‘+’.", form: .list(.text), example: "[desktop, mobile, desktop+dark]"),
    Setting(
      name: "exclude",
      summary: "Patterns of files and folders that are left out of folders, patterns and lists; never a path that you "
        + "name. A pattern without a slash is about names at any depth.", form: .list(.text),
      example: "[\"site/drafts/**\", google*.html]"),
    Setting(
      name: "expect", summary: "What servers are meant to answer, by pattern over addresses.", form: .map(.any),
      example: "{ \"**/not-found\": 404 }"),
    Setting(
      name: "extends",
      summary: "Files that this one starts from, beside it. What this one says wins; exclude, expect, "
        + "kinds, overrides and suppressions add up.", form: .list(.text), example: "../shared/kerbcut.yml"),
    Setting(
      name: "fail-on", summary: "The least weight that fails the gate.", form: .choice(Gate.allCases.map(\.rawValue)),
      example: "error"),
    Setting(
      name: "gitignore", summary: "Whether files that git ignores are left out, too.", form: .isOn, example: "on"),
    Setting(
      name: "headers",
      summary: "Headers of all requests, for a service that is not public yet. Secrets come from the environment, as "
        + "‘${NAME}’.",
      form: .list(.text), example: "[\"X-Team: boats\"]"),
    Setting(
      name: "kinds", summary: "Kinds of pages by pattern; the first that fits counts.",
      form: .map(.choice(PageKind.allCases.map(\.rawValue))), example: "{ \"site/start.html\": start }"),
    Setting(
      name: "lists", summary: "Entries that are added to lists. ‘kerbcut profiles’ names the lists.", form: .map(.any),
      example: "{ vague-links: [go to the portal] }"),
    Setting(
      name: "only", summary: "Only these checks, plugins or requirements.", form: .list(.text), example: "[wcag]"),
    Setting(
      name: "overrides", summary: "What holds for some pages in place of what holds for all; what comes later wins.",
      form: .list(
        .object([
          ("pages", .list(.text), true), ("profile", .text, false), ("skip", .list(.text), false),
          ("weights", weights, false),
        ])), example: "[{ pages: \"site/parts/**\", profile: fragment }]"),
    Setting(
      name: "paths", summary: "What is audited where the command line names nothing.", form: .list(.text),
      example: "[site]"),
    Setting(
      name: "plugins",
      summary:
        "Libraries with checks of your own, as ‘kerbcut plugin new’ makes them. Their code runs: name only what you "
        + "trust.", form: .list(.text), example: "[tools/libOurChecks.so]"),
    Setting(
      name: "profile", summary: "The profile that pages are judged by; without it each page’s is recognised.",
      form: .text, example: "govuk"),
    Setting(name: "project", summary: "The name of the service in reports.", form: .text, example: "Boat licences"),
    Setting(
      name: "reports", summary: "Reports by format, and where they go.",
      form: .map(.text), example: "{ html: report/, junit: junit.xml }"),
    Setting(
      name: "roots", summary: "Folders behind the addresses that pages use.", form: .map(.text),
      example: "{ /assets: dist/assets }"),
    Setting(
      name: "scripting", summary: "Whether pages are parsed as by a browser that runs scripts.", form: .isOn,
      example: "on"),
    Setting(
      name: "skip", summary: "Checks, plugins or requirements that are switched off.", form: .list(.text),
      example: "[content-long-sentences]"),
    Setting(
      name: "standard", summary: "The standard to report against, in place of the profile’s.",
      form: .choice(Standards.reported.map(\.id.rawValue)), example: "govuk"),
    Setting(
      name: "statement", summary: "The accessibility statement, where no page links to it.", form: .text,
      example: "site/accessibility.html"),
    Setting(
      name: "strict-baseline",
      summary: "Whether accepted findings that are gone fail the gate, so that the baseline "
        + "shrinks.", form: .isOn, example: "on"),
    Setting(
      name: "suppressions",
      summary: "Findings that are accepted for a reason. The place is an id or class, a selector, or a role and name; "
        + "what lies in it is accepted, too.",
      form: .list(
        .object([
          ("check", .text, true), ("page", .text, false), ("place", .text, false), ("selector", .text, false),
          ("role", .text, false), ("name", .text, false), ("reason", .text, true), ("owner", .text, false),
          ("until", .day, false),
        ])),
      example: "[{ check: image-has-name, selector: \"#chat\", reason: Bought in, owner: Web team, until: 2027-03-31 }]"
    ),
    Setting(
      name: "weights", summary: "What failures weigh, by check.", form: weights,
      example: "{ nav-footer-privacy-link: notice }"),
  ]
}
