import Kerbcut

extension PageService {
  /// Whether the page has around its content what pages of a service have: two of a header, a footer and a skip link. An
  /// example of a component, or a part of a page, has one of them at most.
  public var isWholePage: Bool {
    let landmarks = page.landmarks
    let ends = [landmarks.header != nil, landmarks.footer != nil].count { $0 }
    return ends == 2 || ends == 1 && !landmarks.skipLinks.isEmpty
  }

  /// Whether the page plays a part in a service: it is a whole page, or has a form that people fill in. What is expected
  /// of whole pages is not expected of others.
  public var isPartOfService: Bool { isWholePage || !page.forms.withFields.isEmpty }
}
