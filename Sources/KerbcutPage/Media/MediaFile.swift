import KerbcutText

/// What the head of a sound or video file tells: MP4, WebM, WAV and MP3. Nothing is decoded.
public struct MediaFile: Sendable, Equatable {
  /// In seconds; nil where the file does not say.
  public var duration: Double?
  /// Whether there is a track of sound; nil where the file does not say.
  public var hasSound: Bool?
  /// Whether there is a track of pictures.
  public var hasPictures: Bool?

  /// Nil for formats that are not read here.
  public init?(_ bytes: [UInt8]) {
    if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) {
      self.init(mp4: bytes)
    } else if bytes.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) {
      self.init(webM: bytes)
    } else if bytes.count > 44, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WAVE".utf8) {
      self.init(wave: bytes)
    } else if bytes.starts(with: "ID3".utf8) || bytes.count > 4 && bytes[0] == 0xFF && bytes[1] & 0xE0 == 0xE0 {
      self.init(mp3: bytes)
    } else {
      return nil
    }
  }

  private init() {}

  // MARK: ISO base media (ISO/IEC 14496-12)

  private init(mp4 bytes: [UInt8]) {
    var tracks = (sound: false, pictures: false)
    var found = MediaFile()
    Self.walkBoxes(bytes, 0..<bytes.count, depth: 0) { type, body in
      switch type {
      case "mvhd" where body.count >= 32:
        let isLong = bytes[body.lowerBound] == 1
        let scale = Self.number(bytes, body.lowerBound + (isLong ? 20 : 12), 4)
        let length = Self.number(bytes, body.lowerBound + (isLong ? 24 : 16), isLong ? 8 : 4)
        if scale > 0, length > 0 { found.duration = Double(length) / Double(scale) }
      case "hdlr" where body.count >= 12:
        let kind = String(decoding: bytes[body.lowerBound + 8..<body.lowerBound + 12], as: UTF8.self)
        if kind == "soun" { tracks.sound = true }
        if kind == "vide" { tracks.pictures = true }
      default: break
      }
    }
    self = found
    if tracks.sound || tracks.pictures { (hasSound, hasPictures) = (tracks.sound, tracks.pictures) }
  }

  private static func walkBoxes(
    _ bytes: [UInt8], _ range: Range<Int>, depth: Int, _ visit: (String, Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    while start + 8 <= range.upperBound {
      var size = Int(truncatingIfNeeded: number(bytes, start, 4))
      let type = String(decoding: bytes[start + 4..<start + 8], as: UTF8.self)
      var head = 8
      if size == 1, start + 16 <= range.upperBound {
        size = Int(truncatingIfNeeded: min(number(bytes, start + 8, 8), UInt64(bytes.count)))
        head = 16
      }
      if size == 0 { size = range.upperBound - start }
      guard size >= head, size <= range.upperBound - start else { return }
      let body = start + head..<start + size
      visit(type, body)
      if depth < 4, ["moov", "trak", "mdia"].contains(type) { walkBoxes(bytes, body, depth: depth + 1, visit) }
      start += size
    }
  }

  // MARK: Matroska and WebM

  private init(webM bytes: [UInt8]) {
    var found = MediaFile()
    var scale = 1_000_000.0
    var tracks: Set<UInt64> = []
    var length: Double?
    Self.walkElements(bytes, 0..<bytes.count, depth: 0) { id, body in
      switch id {
      case 0x2AD7B1: scale = Double(Self.number(bytes, body.lowerBound, min(8, body.count)))
      case 0x4489: length = Self.float(bytes, body)
      case 0x83: tracks.insert(Self.number(bytes, body.lowerBound, min(8, body.count)))
      default: break
      }
    }
    if let length { found.duration = length * scale / 1_000_000_000 }
    if !tracks.isEmpty { (found.hasSound, found.hasPictures) = (tracks.contains(2), tracks.contains(1)) }
    self = found
  }

  private static func walkElements(
    _ bytes: [UInt8], _ range: Range<Int>, depth: Int, _ visit: (UInt64, Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      guard let id = variable(bytes, start, limit: range.upperBound, keepsMark: true),
        let size = variable(bytes, start + id.count, limit: range.upperBound, keepsMark: false)
      else { return }
      let bodyStart = start + id.count + size.count
      let room = range.upperBound - bodyStart
      let length = size.value > UInt64(room) ? room : Int(size.value)
      let body = bodyStart..<bodyStart + length
      visit(id.value, body)
      // Segment, Info, Tracks, TrackEntry hold what is asked; clusters are passed by.
      if depth < 4, [0x1853_8067, 0x1549_A966, 0x1654_AE6B, 0xAE].contains(id.value) {
        walkElements(bytes, body, depth: depth + 1, visit)
      }
      start = body.upperBound
    }
  }

  private static func variable(
    _ bytes: [UInt8], _ start: Int, limit: Int, keepsMark: Bool
  ) -> (value: UInt64, count: Int)? {
    guard start < limit else { return nil }
    let count = bytes[start].leadingZeroBitCount + 1
    guard count <= 8, start + count <= limit else { return nil }
    var value = UInt64(bytes[start])
    if !keepsMark { value &= count == 8 ? 0 : (1 << UInt64(8 - count)) - 1 }
    for byte in bytes[start + 1..<start + count] { value = value << 8 | UInt64(byte) }
    return (value, count)
  }

  // MARK: WAV and MP3

  private init(wave bytes: [UInt8]) {
    hasSound = true
    hasPictures = false
    let rate = (0..<4).reduce(0) { $0 | Int(bytes[28 + $1]) << ($1 * 8) }
    if rate > 0 { duration = Double(bytes.count - 44) / Double(rate) }
  }

  private init(mp3 bytes: [UInt8]) {
    hasSound = true
    hasPictures = false
    var start = 0
    if bytes.starts(with: "ID3".utf8), bytes.count > 10 {
      start = 10 + bytes[6..<10].reduce(0) { $0 << 7 | Int($1 & 0x7F) }
    }
    guard
      let frame = bytes.indices.dropFirst(start).prefix(4_096).first(where: { index in
        index + 4 < bytes.count && bytes[index] == 0xFF && bytes[index + 1] & 0xE0 == 0xE0
      })
    else { return }
    // Layer III of MPEG 1; other versions halve the rate.
    let rates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0]
    let isFirst = bytes[frame + 1] & 0x18 == 0x18
    let rate = rates[Int(bytes[frame + 2] >> 4)] / (isFirst ? 1 : 2)
    if rate > 0 { duration = Double(bytes.count - frame) * 8 / Double(rate * 1_000) }
  }

  // MARK: Numbers

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> UInt64 {
    guard start >= 0, start + count <= bytes.count else { return 0 }
    return bytes[start..<start + count].reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func float(_ bytes: [UInt8], _ body: Range<Int>) -> Double? {
    switch body.count {
    case 4: Double(Float(bitPattern: UInt32(truncatingIfNeeded: number(bytes, body.lowerBound, 4))))
    case 8: Double(bitPattern: number(bytes, body.lowerBound, 8))
    default: nil
    }
  }
}
