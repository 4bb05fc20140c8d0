import Kerbcut

struct LegacyJSLibraries: Check {
  static let about = About(
    id: "legacy-js-libraries",
    title: "Script libraries are supported",
    requirements: [.govuk(9), .govuk(11)],
    why: "Known holes stay open.",
    fix: "Update the library, or remove it.",
    guidance: .technologyCode,
    weight: .warning
  )

  let applicability = Applicability(
    "Each script that names a library and its version, in its address or its first lines"
  ) { page in
    page.elements(named: .script).compactMap { script in LibraryUse(script: script) }
  }

  let expectations = [
    Expectation("The version is supported") { (use: LibraryUse) in
      use.isSupported
        ? .passed
        : .failed(
          "This page loads \(use.library.name) \(use.version), which gets no fixes any more.\(use.advice)",
          weight: use.library.isNoticeOnly ? .notice : nil)
    }
  ]

  static let examples: [Example] = [
    .passed("supported", #"<script src="/js/jquery-3.7.1.min.js"></script>"#),
    .failed("old, in the file name", #"↓<script src="/js/jquery-1.12.4.min.js"></script>"#),
    .failed(
      "old, in the path", #"↓<script src="https://cdn.example.org/ajax/libs/angularjs/1.8.2/angular.min.js"></script>"#),
    .failed("old, in a banner", "↓<script>/*! jQuery v1.11.0 | (c) */</script>"),
    .failed(
      "old, behind its name", #"↓<script src="https://cdn.example.org/npm/jquery@2.2.4/dist/jquery.min.js"></script>"#),
    .inapplicable(
      "the version of the site, not of the library",
      #"<script src="https://static.example.org/news/1.79.0/js/jquery.js"></script>"#),
    .inapplicable("unknown", #"<script src="/js/app.js"></script>"#),
  ]
}
