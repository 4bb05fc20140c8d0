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
        guard case .file(let snapshot) = element.page.linked(source) else { return nil }
        return MediaFile(snapshot.bytes)
      }.first
  }

  /// Whether there is sound, by the file, else by a file name that says there is none; nil where nobody can know.
  public var hasSound: Bool? {
    if let known = file?.hasSound { return known }
    if !sources.isEmpty, sources.allSatisfy(Self.isNamedSilent) { return false }
    return element.is(.audio) ? true : nil
  }

  /// Whether a file name has a word for “without sound”.
  private static func isNamedSilent(_ address: String) -> Bool {
    let file = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last ?? ""
    let words = file.lowercased().split { !$0.isLetter }
    return words.contains { ["silent", "muted", "nosound", "noaudio", "soundless"].contains($0) }
  }

  /// How long it plays, in seconds, a range in the address (`#t=8,10`) taken into account; nil where nobody can know.
  public var duration: Double? {
    let whole = file?.duration
    guard let range = sources.first.flatMap(Self.timeRange) else { return whole }
    guard let end = range.end else { return whole.map { max(0, $0 - range.start) } }
    return max(0, min(end, whole ?? end) - range.start)
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

extension Page {
  /// The `video` elements that people see.
  public var visibleVideos: [Media] {
    kept { page in VisibleVideos(media: page.elements(named: .video).filter(\.isVisible).map { Media($0) }) }.media
  }

  /// The `audio` elements that play by themselves or that people can play.
  public var playableAudios: [Media] { kept { PlayableAudios(media: $0.findPlayableAudios()) }.media }

  private func findPlayableAudios() -> [Media] {
    let audios = elements(named: .audio)
    guard !audios.isEmpty else { return [] }
    let isPlayedByScript = scripts.mentions(".play(")
    let hasPlayButton = elements(role: .button).contains { button in
      button.isVisible && (isPlayedByScript || button.handlerCode.firstRange(of: ".play(") != nil)
    }
    return audios.map { Media($0) }.filter {
      $0.hasControls || $0.element.has(.autoplay) || hasPlayButton && !$0.sources.isEmpty
    }
  }
}

private struct VisibleVideos { let media: [Media] }
private struct PlayableAudios { let media: [Media] }
