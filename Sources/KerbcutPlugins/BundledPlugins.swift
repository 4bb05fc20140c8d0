import AccessibilityStatement
import DesignSystem
public import Kerbcut
import LegacyTechnology
import NHS
import NorthernIreland
import PlainEnglish
import Privacy
import Scotland
import ServiceStandard
import WCAG
import Wales

/// The plugins that the program ships with: a line a plugin, and the only place that lists them.
public let bundledPlugins: [Plugin] = [
  .accessibilityStatement,
  .designSystem,
  .legacyTechnology,
  .nhs,
  .northernIreland,
  .plainEnglish,
  .privacy,
  .scotland,
  .serviceStandard,
  .wales,
  .wcag,
]
