internal import Foundation
internal import Kerbcut
internal import KerbcutSources
internal import Synchronization

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// The network by Foundation's URL loading. No cookies, no cache, no stored secrets.
struct URLSessionTransport: Transport {
  /// The answer; one more try is made where a server asks for it or a connection breaks.
  func response(to address: WebAddress, options: FetchOptions) async throws(FetchError) -> Response {
    let text = address.withoutFragment.description
    guard let url = URL(string: text) else { throw .notAnAddress(text: text) }
    let first: Result<Response, FetchError>
    do {
      let response = try await Download(address: address, options: options).response(from: url)
      guard [429, 502, 503, 504].contains(response.status) else { return response }
      first = .success(response)
    } catch {
      guard case .unreachable = error else { throw error }
      first = .failure(error)
    }
    try? await Task.sleep(for: .seconds(Self.pause(first)))
    return try await Download(address: address, options: options).response(from: url)
  }

  /// Seconds to the next try: what the server asks for, but not without end.
  private static func pause(_ result: Result<Response, FetchError>) -> Int {
    guard case .success(let response) = result else { return 1 }
    return min(max(response.headers["retry-after"]?.first.flatMap { Int($0) } ?? 1, 1), 10)
  }
}

/// One answer, gathered in pieces so that an endless one is cut off.
private final class Download: NSObject, URLSessionDataDelegate, Sendable {
  private struct State {
    var body: [UInt8] = []
    var redirects = 0
    var failure: FetchError?
    var continuation: CheckedContinuation<Result<Response, FetchError>, Never>?
  }

  private let address: WebAddress
  private let options: FetchOptions
  private let state = Mutex(State())

  init(address: WebAddress, options: FetchOptions) {
    self.address = address
    self.options = options
  }

  func response(from url: URL) async throws(FetchError) -> Response {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = TimeInterval(options.timeLimit)
    configuration.timeoutIntervalForResource = TimeInterval(options.timeLimit)
    configuration.httpShouldSetCookies = false
    configuration.urlCredentialStorage = nil
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    var request = URLRequest(url: url)
    request.setValue("Kerbcut/\(KerbcutCommand.version)", forHTTPHeaderField: "User-Agent")
    request.setValue("text/html,application/xhtml+xml,image/svg+xml,text/css,*/*;q=0.5", forHTTPHeaderField: "Accept")
    let task = session.dataTask(with: request)
    // Foundation's own limit starts again with every byte.
    let limit = Task {
      try await Task.sleep(for: .seconds(options.timeLimit))
      fail(.timedOut(address: address.description, seconds: options.timeLimit))
      task.cancel()
    }
    defer { limit.cancel() }
    let result = await withCheckedContinuation { continuation in
      state.withLock { $0.continuation = continuation }
      task.resume()
    }
    return try result.get()
  }

  /// Ends the wait for the answer.
  private func fail(_ error: FetchError) { end(with: .failure(error)) }

  private func end(with outcome: Result<Response, FetchError>) {
    let continuation = state.withLock { state in
      defer { state.continuation = nil }
      return state.continuation
    }
    continuation?.resume(returning: outcome)
  }

  /// No answer to a question for a password: Foundation would wait for one for ever.
  func urlSession(
    _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
    completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
  ) {
    let passwords = [
      NSURLAuthenticationMethodDefault, NSURLAuthenticationMethodHTTPBasic, NSURLAuthenticationMethodHTTPDigest,
      NSURLAuthenticationMethodHTMLForm, NSURLAuthenticationMethodNTLM, NSURLAuthenticationMethodNegotiate,
    ]
    let isPassword = passwords.contains(challenge.protectionSpace.authenticationMethod)
    if isPassword { state.withLock { $0.failure = .status(address: address.description, status: 401) } }
    completionHandler(isPassword ? .cancelAuthenticationChallenge : .performDefaultHandling, nil)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLarge = state.withLock { state in
      guard state.failure == nil else { return true }
      guard state.body.count + data.count > options.sizeLimit else {
        state.body += data
        return false
      }
      state.body = []
      state.failure = .tooLarge(
        path: address.description, bytes: options.sizeLimit + 1, limit: options.sizeLimit)
      return true
    }
    guard isTooLarge else { return }
    dataTask.cancel()
    fail(.tooLarge(path: address.description, bytes: options.sizeLimit + 1, limit: options.sizeLimit))
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    let target = target(of: response)
    let goesOn = state.withLock { state in
      state.redirects += 1
      state.body = []
      if state.redirects > options.redirectLimit {
        state.failure = .tooManyRedirects(address: address.description)
      } else if let target {
        state.failure = .redirect(address: address.description, target: target)
      }
      return state.failure == nil
    }
    completionHandler(goesOn ? request : nil)
  }

  /// Where a redirect leads, if it is not to be followed. Foundation reads `file:` as a path of the same host.
  private func target(of response: HTTPURLResponse) -> String? {
    let text = response.value(forHTTPHeaderField: "Location") ?? ""
    let from = response.url.flatMap { WebAddress($0.absoluteString) } ?? address
    guard let target = WebAddress(text, base: from), target.isHTTP else { return String(text.prefix(200)) }
    guard let origin = options.redirectOrigin, !target.isSameOrigin(as: origin) else { return nil }
    return target.description
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    end(with: outcome(task.response as? HTTPURLResponse, error))
  }

  private func outcome(_ response: HTTPURLResponse?, _ error: (any Error)?) -> Result<Response, FetchError> {
    let (body, failure) = state.withLock { ($0.body, $0.failure) }
    if let failure { return .failure(failure) }
    if let error { return .failure(reason(error)) }
    guard let response else { return .failure(.unreachable(address: address.description, reason: "no answer")) }
    var headers: [String: [String]] = [:]
    for (name, value) in response.allHeaderFields {
      headers["\(name)".lowercased(), default: []].append("\(value)")
    }
    let final = response.url.flatMap { WebAddress($0.absoluteString) } ?? address
    return .success(Response(address: final, status: response.statusCode, headers: headers, body: body))
  }

  private func reason(_ error: any Error) -> FetchError {
    guard let error = error as? URLError else {
      return .unreachable(address: address.description, reason: error.localizedDescription)
    }
    switch error.code {
    case .timedOut: return .timedOut(address: address.description, seconds: options.timeLimit)
    case .httpTooManyRedirects: return .tooManyRedirects(address: address.description)
    case .cannotConnectToHost: return .unreachable(address: address.description, reason: "nothing answers there")
    case .cannotFindHost: return .unreachable(address: address.description, reason: "there is no such host")
    default: return .unreachable(address: address.description, reason: words(error.code))
    }
  }
  private func words(_ code: URLError.Code) -> String {
    switch code {
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
      "its certificate is not trusted"
    case .networkConnectionLost, .badServerResponse, .unknown:
      "the connection broke off, or the answer is not proper HTTP (\(code.rawValue))"
    case .unsupportedURL: "its scheme is not http or https"
    default: "network error \(code.rawValue)"
    }
  }
}
