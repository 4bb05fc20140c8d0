public import KerbcutCSS
public import KerbcutLayout

/// The frame that a page is shown in.
public struct PageFrame: Sendable {
  /// What the page that shows it is called.
  public let shownBy: String
  /// How many frames lie around the page.
  public let depth: Int
  /// The width that the page has, in CSS pixels, where that is known.
  public let width: Double?
  /// The height that it has.
  public let height: Double?
  /// What is painted behind the frame.
  public let backdrop: FrameBackdrop

  /// How deep frames in frames are followed.
  public static let deepest = 3

  /// A frame on a page that shows it.
  public init(_ frame: Element) {
    let page = frame.page
    shownBy = page.snapshot.path
    depth = (page.options.frame?.depth ?? 0) + 1
    (width, height) = page.facts.room(in: frame.node)
    backdrop = FrameBackdrop(behind: frame.node, on: page.facts)
  }

  /// What a device shows of the page: as much as the frame has room for.
  public func viewport(on device: Device) -> Device {
    var device = device
    if let width { device.width = width }
    if let height { device.height = height }
    return device
  }
}

/// How many pages in `srcdoc` a page and those in it have shown so far: a page cannot make an audit go on without end.
final class FrameTally {
  var count = 0

  static let limit = 100
}
