public import Kerbcut

extension Page {
  /// Whether the page has the frame that pages of a service have around their content: two of a header, a footer and a
  /// skip link. An example of a component, or a part of a page, has one of them at most.
  public var isFramed: Bool {
    [header != nil, footer != nil].count { $0 } == 2 || (header != nil || footer != nil) && !skipLinks.isEmpty
  }

  /// Whether the page plays a part in a service: it has a frame, or a form that people fill in. What is expected of
  /// whole pages is not expected of others.
  public var isPageOfService: Bool { isFramed || !formsWithFields.isEmpty }
}
