/// How a page is read, where that is not in its bytes.
public struct ParseOptions: Sendable, Equatable {
  /// Whether the page is seen as by a browser that runs scripts: the content of `noscript` is text then.
  public var isScripting: Bool
  /// The charset of the `Content-Type` header.
  public var transportCharset: String?
  /// An encoding that the user names, which wins over everything but a byte order mark.
  public var encodingOverride: String?
  /// The encoding of pages that say nothing.
  public var fallbackEncoding: String
  /// Whether the Standard's parse errors are collected.
  public var collectsParseErrors: Bool
  /// Whether `<template shadowrootmode>` makes a shadow tree, as it does when a page is loaded.
  public var allowsDeclarativeShadowRoots: Bool
  /// Whether the input is the `srcdoc` of an `iframe`, which is never in quirks mode for lack of a doctype.
  public var isIframeSrcdoc: Bool

  public init(
    isScripting: Bool = true, transportCharset: String? = nil, encodingOverride: String? = nil,
    fallbackEncoding: String = "windows-1252", collectsParseErrors: Bool = false,
    allowsDeclarativeShadowRoots: Bool = true, isIframeSrcdoc: Bool = false
  ) {
    self.isScripting = isScripting
    self.transportCharset = transportCharset
    self.encodingOverride = encodingOverride
    self.fallbackEncoding = fallbackEncoding
    self.collectsParseErrors = collectsParseErrors
    self.allowsDeclarativeShadowRoots = allowsDeclarativeShadowRoots
    self.isIframeSrcdoc = isIframeSrcdoc
  }
}
