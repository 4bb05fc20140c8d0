internal import CCurl
internal import Foundation
internal import Kerbcut
internal import KerbcutSources
internal import Synchronization

/// The network by libcurl. No cookies, no cache, no stored secrets; one request at a time on a thread of its own, so that
/// waiting costs nothing.
///
/// It stays with the command line: whoever audits files or memory from a program of their own needs no libcurl.
struct CurlTransport: Transport {
  private let hosts = ContactedHosts()
  private static let prepared: Void = kerbcut_prepare_network()

  /// The answer; one more try is made where a server asks for it or a connection breaks.
  func response(to address: WebAddress, options: FetchOptions) async throws(FetchError) -> Response {
    var pause = 1
    do {
      let response = try await followed(address, options)
      guard [429, 502, 503, 504].contains(response.status) else { return response }
      // What the server asks for, but not without end.
      pause = min(max(response.headers["retry-after"]?.first.flatMap { Int($0) } ?? 1, 1), 10)
    } catch {
      guard case .unreachable = error else { throw error }
    }
    try? await Task.sleep(for: .seconds(pause))
    return try await followed(address, options)
  }

  /// The answer behind redirects. One time limit holds for all of them.
  private func followed(_ address: WebAddress, _ options: FetchOptions) async throws(FetchError) -> Response {
    var current = address.withoutFragment
    var seconds = 0.0
    for _ in 0...options.redirectLimit {
      let left = Double(options.timeLimit) - seconds
      guard left > 0 else { throw .timedOut(address: address.told, seconds: options.timeLimit) }
      var response = try await answer(of: current, startedAt: address, options, seconds: left)
      seconds += response.seconds
      response.seconds = seconds
      guard let redirect = Redirect(response) else { return response }
      guard let target = redirect.target(options: options) else {
        throw .redirect(address: address.told, target: redirect.told, status: redirect.status)
      }
      current = target.withUser(of: current).withoutFragment
    }
    throw .tooManyRedirects(address: address.told)
  }

  private func answer(
    of address: WebAddress, startedAt first: WebAddress, _ options: FetchOptions, seconds: Double
  ) async throws(FetchError) -> Response {
    let mustBePublic = hosts.werePublic(address.host, first.host)
    let answer = await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        _ = Self.prepared
        let answer = Answer(
          address: address.description, seconds: seconds, options: options, mustBePublic: mustBePublic)
        continuation.resume(returning: answer)
      }
    }
    if let error = answer.error(address: address, options: options) { throw error }
    hosts.remember(address.host, isPublic: answer.isPublic)
    return Response(
      address: address, status: answer.status, headers: answer.headers, body: answer.body, seconds: answer.seconds)
  }
}

extension WebAddress {
  /// The address as it may be told.
  fileprivate var told: String { withoutSecrets.description }
}

/// What kind of network each host was in when it was first asked. A name that was one of the public internet then may
/// not become one of a private network while the audit runs.
private final class ContactedHosts: Sendable {
  private let arePublic = Mutex<[String: Bool]>([:])

  func werePublic(_ hosts: String?...) -> Bool {
    arePublic.withLock { known in hosts.contains { $0.flatMap { known[$0] } == true } }
  }

  func remember(_ host: String?, isPublic: Bool) {
    guard let host else { return }
    arePublic.withLock { if $0[host] == nil { $0[host] = isPublic } }
  }
}

/// What libcurl said, in values.
private struct Answer: Sendable {
  let outcome: kerbcut_outcome
  let status: Int
  let headers: [String: [String]]
  let body: [UInt8]
  let isPublic: Bool
  let seconds: Double
  let reason: String

  /// Asks, and waits for the answer on this thread.
  init(address: String, seconds: Double, options: FetchOptions, mustBePublic: Bool) {
    var answer = kerbcut_answer()
    let agent = options.userAgent ?? "Kerbcut/\(KerbcutCommand.version)"
    let lines = options.headers.map(\.line).joined(separator: "\n")
    address.withCString { address in
      agent.withCString { agent in
        "text/html,application/xhtml+xml,image/svg+xml,text/css,*/*;q=0.5".withCString { accept in
          lines.withCString { lines in
            var request = kerbcut_request(
              url: address, agent: agent, accept: accept, headers: lines, milliseconds: max(1, Int(seconds * 1_000)),
              size_limit: options.sizeLimit, must_be_public: mustBePublic ? 1 : 0)
            kerbcut_ask(&request, &answer)
          }
        }
      }
    }
    defer { kerbcut_free_answer(&answer) }
    outcome = answer.outcome
    status = answer.status
    headers = Self.headers(Array(UnsafeBufferPointer(start: answer.head, count: answer.head_count)))
    body = Array(UnsafeBufferPointer(start: answer.body, count: answer.body_count))
    isPublic = answer.was_public != 0
    self.seconds = answer.seconds
    reason = withUnsafeBytes(of: answer.reason) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  /// Header lines by lower-case name. A server may leave out the space behind the colon.
  private static func headers(_ head: [UInt8]) -> [String: [String]] {
    var headers: [String: [String]] = [:]
    for line in head.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2, let name = parts.first else { continue }
      let value = String(decoding: parts[1], as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
      headers[String(decoding: name, as: UTF8.self).lowercased(), default: []].append(value)
    }
    return headers
  }

  /// Why this is no answer; nil if it is one.
  func error(address: WebAddress, options: FetchOptions) -> FetchError? {
    let told = address.told
    func unreachable(_ reason: String) -> FetchError { .unreachable(address: told, reason: reason) }
    switch outcome {
    case KERBCUT_ANSWERED: return nil
    case KERBCUT_TIMED_OUT: return .timedOut(address: told, seconds: options.timeLimit)
    case KERBCUT_TOO_LARGE: return .tooLarge(path: told, bytes: options.sizeLimit + 1, limit: options.sizeLimit)
    case KERBCUT_NO_HOST: return unreachable("there is no such host")
    case KERBCUT_NO_CONNECTION: return unreachable("nothing answers there")
    case KERBCUT_NOT_TRUSTED:
      return unreachable(
        "its certificate is not trusted (\(reason)). The variable SSL_CERT_FILE names a file with authorities of your own"
      )
    case KERBCUT_NOT_PUBLIC: return .privateNetwork(address: told)
    case KERBCUT_CUT_SHORT: return .cutShort(address: told)
    case KERBCUT_WRONG_ADDRESS: return .notAnAddress(text: told)
    default: return unreachable("the connection broke off, or the answer is not proper HTTP (\(reason))")
    }
  }
}
