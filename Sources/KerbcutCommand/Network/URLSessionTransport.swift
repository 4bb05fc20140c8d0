internal import Foundation
internal import Kerbcut
internal import KerbcutFetch
internal import Synchronization

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// The network by Foundation's URL loading. No cookies, no cache, no stored secrets.
struct URLSessionTransport: Transport {
  func response(to address: WebAddress, options: FetchOptions) async throws(FetchError) -> Response {
    let text = address.withoutFragment.description
    guard let url = URL(string: text) else { throw .notAnAddress(text: text) }
    let download = Download(address: address, options: options)
    return try await download.response(from: url)
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
    let result = await withCheckedContinuation { continuation in
      state.withLock { $0.continuation = continuation }
      task.resume()
    }
    return try result.get()
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLarge = state.withLock { state in
      state.body += data
      guard state.body.count > options.sizeLimit else { return false }
      state.failure = .tooLarge(path: address.description, bytes: state.body.count, limit: options.sizeLimit)
      return true
    }
    if isTooLarge { dataTask.cancel() }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    let goesOn = state.withLock { state in
      state.redirects += 1
      state.body = []
      if state.redirects > options.redirectLimit { state.failure = .tooManyRedirects(address: address.description) }
      return state.failure == nil
    }
    completionHandler(goesOn ? request : nil)
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    let outcome = outcome(task.response as? HTTPURLResponse, error)
    let continuation = state.withLock { state in
      defer { state.continuation = nil }
      return state.continuation
    }
    continuation?.resume(returning: outcome)
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
    default: return .unreachable(address: address.description, reason: "network error \(error.code.rawValue)")
    }
  }
}
