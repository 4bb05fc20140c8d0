import KerbcutARIA
import KerbcutHTML
import KerbcutText

/// An `audio` or `video` element and what can be known of what it plays.
public struct Media {
  public let element: Element
  /// The addresses that it may play, first choice first.
  public let sources: [String]
  private let file: MediaFile?

  public init(_ element: Element) {
    self.element = element
    let own = element.attribute(.src).map { [$0] } ?? []
    let inside = element.children.filter { $0.is(.source) }.compactMap { $0.attribute(.src) }
    sources = (own.isEmpty ? inside : own).filter { !$0.isEmpty }
    file =
      sources.lazy.compactMap { source -> MediaFile? in
        guard case .file(let snapshot) = element.page.references.target(at: source) else { return nil }
        return MediaFile(snapshot.bytes)
      }.first
  }

  /// Whether there is sound, by the file; an `audio` without pictures has nothing else. Nil where nobody can know.
  public var hasSound: Bool? { file?.hasSound ?? (element.is(.audio) ? true : nil) }

  /// How long it plays, in seconds, a range in the address (`#t=8,10`) taken into account; nil where nobody can know.
  public var duration: Double? {
    guard let whole = file?.duration else { return nil }
    guard let range = sources.first.flatMap(Self.timeRange) else { return whole }
    return max(0, min(range.end ?? whole, whole) - range.start)
  }

  /// How long it plays at most, in seconds, by its file or by the range in its address; nil where neither says.
  public var longestDuration: Double? {
    if let duration { return duration }
    guard let range = sources.first.flatMap(Self.timeRange), let end = range.end else { return nil }
    return max(0, end - range.start)
  }

  /// Whether it plays by itself with its sound on.
  public var playsBySelf: Bool { element.has(.autoplay) && !element.has(.muted) }

  /// Whether the browser shows controls for it.
  public var hasControls: Bool { element.has(.controls) && element.isVisible && element.isExposed }

  /// The tracks of one kind.
  public func tracks(_ kind: StaticString) -> [Element] {
    element.children.filter { $0.is(.track) && $0.has(.kind, kind) }
  }

  /// The range of a media fragment (Media Fragments URI 1.0, section 4.2.1), in normal play time.
  private static func timeRange(_ address: String) -> (start: Double, end: Double?)? {
    guard let mark = address.lastIndex(of: "#") else { return nil }
    for part in address[address.index(after: mark)...].split(separator: "&") where part.hasPrefix("t=") {
      var value = part.dropFirst(2)
      if value.hasPrefix("npt:") { value = value.dropFirst(4) }
      let ends = value.split(separator: ",", omittingEmptySubsequences: false)
      guard let first = ends.first, ends.count <= 2 else { return nil }
      guard let start = first.isEmpty ? 0 : seconds(first) else { return nil }
      return (start, ends.count == 2 ? seconds(ends[1]) : nil)
    }
    return nil
  }

  /// Seconds, or hours, minutes and seconds with colons between.
  private static func seconds(_ text: Substring) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Double($0) }
    guard parts.count <= 3 else { return nil }
    var total = 0.0
    for part in parts {
      guard let part, part.isFinite, part >= 0 else { return nil }
      total = total * 60 + part
    }
    return total
  }
}

/// What a page plays.
public final class PageMedia: PageView {
  public let page: Page

  public init(_ page: Page) { self.page = page }

  /// The `video` elements that people see.
  public private(set) lazy var visibleVideos: [Media] = page.whole {
    page.elements(named: .video).filter(\.isVisible).map { Media($0) }
  }

  /// The `audio` elements that play by themselves or that people can play.
  public private(set) lazy var playableAudios: [Media] = page.whole(findPlayableAudios)

  private func findPlayableAudios() -> [Media] {
    let audios = page.elements(named: .audio)
    guard !audios.isEmpty else { return [] }
    let isPlayedByScript = page.scripts.mentions(".play(")
    let hasPlayButton = page.elements(role: .button).contains { button in
      button.isVisible && (isPlayedByScript || button.handlerCode.firstRange(of: ".play(") != nil)
    }
    return audios.map { Media($0) }.filter {
      $0.hasControls || $0.element.has(.autoplay) || hasPlayButton && !$0.sources.isEmpty
    }
  }
}

extension Page {
  /// What the page plays.
  public var media: PageMedia { view() }
}
