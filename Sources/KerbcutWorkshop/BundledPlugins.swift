import AccessibilityStatement
import DesignSystem
import Kerbcut
import LegacyTechnology
import NHS
import NorthernIreland
import PlainEnglish
import Privacy
import Scotland
import ServiceStandard
import WCAG
import Wales

/// The plugins that the program ships with.
let bundledPlugins: [Plugin] = [
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
