// The states and properties of WAI-ARIA 1.2 and of the 1.3 draft. Checked by `KerbcutWorkshop tables`.

/// One attribute a line, in the order of `Name.ariaActivedescendant ... Name.ariaValuetext`: its name without `aria-`,
/// flags (S state or P property, G global, g global deprecated, D deprecated, 3 new in the 1.3 draft), type of value,
/// default (`-`: none; `+` joins tokens), tokens allowed.
enum AttributeTable {
  static let text = """
    activedescendant P id -
    atomic PG bool false
    autocomplete P token none inline list both none
    braillelabel PG3 string -
    brailleroledescription PG3 string -
    busy SG bool false
    checked S tristate undefined
    colcount P integer -
    colindex P integer -
    colindextext P3 string -
    colspan P integer -
    controls PG ids -
    current SG token false page step location date time true false
    describedby PG ids -
    description PG3 string -
    details PG id -
    disabled SGg bool false
    dropeffect PGD tokens none copy execute link move none popup
    errormessage PGg id -
    expanded S optional undefined
    flowto PG ids -
    grabbed SGD optional undefined
    haspopup PGg token false false true menu listbox tree grid dialog
    hidden SG optional undefined
    invalid SGg token false grammar false spelling true
    keyshortcuts PG string -
    label PG string -
    labelledby PG ids -
    level P integer -
    live PG token off assertive off polite
    modal P bool false
    multiline P bool false
    multiselectable P bool false
    orientation P token undefined horizontal undefined vertical
    owns PG ids -
    placeholder P string -
    posinset P integer -
    pressed S tristate undefined
    readonly P bool false
    relevant PG tokens additions+text additions all removals text
    required P bool false
    roledescription PG string -
    rowcount P integer -
    rowindex P integer -
    rowindextext P3 string -
    rowspan P integer -
    selected S optional undefined
    setsize P integer -
    sort P token none ascending descending none other
    valuemax P number -
    valuemin P number -
    valuenow P number -
    valuetext P string -
    """
}
