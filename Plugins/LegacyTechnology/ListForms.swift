import Kerbcut

extension UserListForm {
  /// A script library, the oldest version that gets fixes, and how files of it are known.
  static let scriptLibraries = columns([
    Field("name"), Field("supported-from"), Field("files", isList: true),
    Field("banners", isRequired: false, isList: true),
    Field("weight", isRequired: false, choices: ["warning", "notice"]),
  ])

  /// A template that is retired, and classes or ids of elements by which a page made with it is known.
  static let retiredTemplates = columns([
    Field("name"), Field("classes", isRequired: false, isList: true), Field("ids", isRequired: false, isList: true),
  ])

  /// A front-end library, its newest major version, and the beginnings of its files’ names.
  static let frontends = columns([Field("name"), Field("newest"), Field("files", isList: true)])

  /// A platform, and the words of a `generator` or the endings of addresses by which it is known.
  static let platforms = columns([
    Field("name"), Field("generators", isRequired: false, isList: true),
    Field("endings", isRequired: false, isList: true),
  ])
}
