import Kerbcut

extension About {
  /// The profiles of most checks of privacy.
  static let ofPublicBodies = ["public", "govuk", "council", "nhs"]
}
