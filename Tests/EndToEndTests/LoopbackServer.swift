import Foundation
import Synchronization

/// A server on this machine for one test: answers a request by its path with bytes as they are.
final class LoopbackServer: Sendable {
  /// What to write for a path.
  typealias Answer = @Sendable (_ path: String) -> [UInt8]

  let port: Int
  private let listener: Int32
  private let seen = Mutex<[String]>([])
  private let said = Mutex<[String]>([])
  private let drips: String?

  /// The paths that were asked for.
  var requests: [String] { seen.withLock { $0 } }

  /// Whole requests with their headers.
  var heads: [String] { said.withLock { $0 } }

  /// - Parameter drips: a path whose answer never ends, a byte at a time.
  init?(drips: String? = nil, _ answer: @escaping Answer) {
    self.drips = drips
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 16) == 0 && getsockname(listener, $0, &size) == 0
      }
    }
    guard isOpen else { return nil }
    self.listener = listener
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread { [weak self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0, let self else { return }
        self.serve(connection, answer)
      }
    }.start()
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private func serve(_ connection: Int32, _ answer: Answer) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(connection, &buffer, buffer.count, 0)
    let line = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self).split(separator: " ")
    let path = line.count > 1 ? String(line[1]) : ""
    seen.withLock { $0.append(path) }
    said.withLock { $0.append(String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)) }
    let bytes = answer(path)
    _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    if path == drips {
      // Until the other side has had enough, however slow the machine is.
      while send(connection, "x", 1, Int32(MSG_NOSIGNAL)) == 1 { usleep(10_000) }
    }
    close(connection)
  }

  /// A whole answer.
  static func answer(_ body: String, status: String = "200 OK", headers: [String] = []) -> [UInt8] {
    let head = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)", "Connection: close"]
    let type = headers.contains { $0.hasPrefix("Content-Type") } ? [] : ["Content-Type: text/html"]
    return Array(((head + type + headers).joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
  }
}
