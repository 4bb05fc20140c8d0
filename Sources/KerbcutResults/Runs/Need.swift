/// Something that a snapshot may lack.
public enum Need: String, Sendable, Codable, CaseIterable {
  /// Response headers.
  case headers
  /// The status of the response.
  case status
  /// The address of the page.
  case address
  /// What links and frames lead to.
  case linkTargets
  /// Today's date.
  case today
}
