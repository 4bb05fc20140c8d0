internal import CLibxml2

/// libxml2's own parse of a page, kept for one purpose: the measure that the cost of an audit is compared with.
public enum BareParse {
  /// Builds libxml2's tree, walks it once and frees it; gives the number of its nodes.
  public static func nodeCount(html: [UInt8]) -> Int {
    html.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { Int(kerbcut_bare_parse($0, bytes.count)) } ?? 0
    }
  }
}
