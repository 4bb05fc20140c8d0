/// A script library and the oldest version of it that still gets fixes.
struct ScriptLibrary {
  let name: String
  let oldestSupported: String
  /// Beginnings of file names, lower case.
  let files: [String]
  /// Names in the comment at the top of the file.
  let banners: [String]
  /// Whether old versions are only worth knowing.
  let isNoticeOnly: Bool

  /// `name | oldest supported version | file, file | banner, banner | notice`; the last part may be left out.
  init?(line: some StringProtocol) {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { part in
      part.split(separator: " ").joined(separator: " ")
    }
    guard parts.count >= 4 else { return nil }
    name = parts[0]
    oldestSupported = parts[1]
    files = parts[2].split(separator: ",").map { $0.split(separator: " ").joined() }
    banners = parts[3].split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    isNoticeOnly = parts.count > 4 && parts[4] == "notice"
  }

  /// As known in November 2026. Users add lines of the same form with the list `script-libraries`. A version of 999
  /// means that no version gets fixes.
  static let all: [ScriptLibrary] = lines.split(separator: "\n").compactMap { ScriptLibrary(line: $0) }

  private static let lines = """
    jQuery UI | 1.13 | jquery-ui, jquery.ui | jQuery UI
    jQuery Migrate | 3.3 | jquery-migrate | jQuery Migrate
    jQuery Mobile | 999 | jquery.mobile | jQuery Mobile
    jQuery | 3.5 | jquery | jQuery
    AngularJS | 999 | angular | AngularJS
    Bootstrap | 4.0 | bootstrap | Bootstrap
    Prototype | 999 | prototype | Prototype
    MooTools | 999 | mootools, mootools-core | MooTools
    YUI | 999 | yui, yui-min | YUI
    Dojo | 2.0 | dojo | Dojo
    Knockout | 3.5 | knockout | Knockout
    Moment | 999 | moment | moment.js | notice
    Modernizr | 3.0 | modernizr | Modernizr | notice
    Underscore | 1.13 | underscore | Underscore.js | notice
    Backbone | 1.4 | backbone | Backbone.js | notice
    """
}
