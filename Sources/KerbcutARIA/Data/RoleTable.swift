// The roles of WAI-ARIA 1.2 (2023-06 Recommendation), the new ones of the 1.3 draft, DPUB-ARIA and Graphics-ARIA,
// both of August 2026. Checked against the maintainers’ reference data by `KerbcutWorkshop tables`.

/// The specifications’ characteristics tables of roles, one role a line, in the order of `Role.number`.
///
/// A line is: the role, its specification and flags, its superclasses, then its own rows after semicolons (attributes
/// without `aria-`). Specification: 2 is WAI-ARIA 1.2, 3 the 1.3 draft, d DPUB-ARIA, g Graphics-ARIA. Flags: A abstract,
/// N name required, P children presentational, D deprecated; names come from C contents, U author; X naming prohibited.
/// `group>option` under `owns` is an option inside a group. `img` and `presentation` are `image` and `none` here.
enum RoleTable {
  static let text = """
    alert 2U section; implies live=assertive atomic=true
    alertdialog 2NU alert dialog
    application 2NU structure; supports activedescendant disabled errormessage expanded haspopup invalid
    article 2U document; supports posinset setsize
    banner 2U landmark
    blockquote 2U section
    button 2NPCU command; supports disabled expanded haspopup pressed
    caption 2X section; context figure grid table treegrid; prohibits label labelledby
    cell 2CU section; context row; supports colindex colindextext colspan rowindex rowindextext rowspan
    checkbox 2NPCU input; requires checked; supports errormessage expanded invalid readonly required
    code 2X section; prohibits label labelledby
    columnheader 2NCU cell gridcell sectionhead; context row; supports sort
    combobox 2NU input; requires controls expanded; supports activedescendant autocomplete errormessage haspopup invalid readonly required; implies haspopup=listbox
    command 2AU widget
    comment 3CU article; supports level posinset setsize
    complementary 2U landmark
    composite 2AU widget; supports activedescendant disabled
    contentinfo 2U landmark
    definition 2U section
    deletion 2X section; prohibits label labelledby
    dialog 2NU window
    directory 2DU list
    doc-abstract dU section
    doc-acknowledgments dU landmark
    doc-afterword dU landmark
    doc-appendix dU landmark
    doc-backlink dNCU link
    doc-biblioentry dNDU listitem
    doc-bibliography dU landmark
    doc-biblioref dNCU link
    doc-chapter dU landmark
    doc-colophon dU section
    doc-conclusion dU landmark
    doc-cover dU image
    doc-credit dU section
    doc-credits dU landmark
    doc-dedication dU section
    doc-endnote dDU listitem
    doc-endnotes dU landmark
    doc-epigraph dU section
    doc-epilogue dU landmark
    doc-errata dU landmark
    doc-example dU figure
    doc-footnote dU section
    doc-foreword dU landmark
    doc-glossary dU landmark
    doc-glossref dNCU link
    doc-index dU navigation
    doc-introduction dU landmark
    doc-noteref dNCU link
    doc-notice dU note
    doc-pagebreak dNPCU separator
    doc-pagefooter dX section; prohibits label labelledby
    doc-pageheader dX section; prohibits label labelledby
    doc-pagelist dU navigation
    doc-part dU landmark
    doc-preface dU landmark
    doc-prologue dU landmark
    doc-pullquote dU section
    doc-qna dU section
    doc-subtitle dCU sectionhead
    doc-tip dU note
    doc-toc dU navigation
    document 2U structure
    emphasis 2X section; prohibits label labelledby
    feed 2U list; owns article
    figure 2U section
    form 2NU landmark
    generic 2X structure; prohibits label labelledby roledescription
    graphics-document gNU document
    graphics-object gCU group
    graphics-symbol gNPU image
    grid 2NU composite table; owns row rowgroup>row; supports multiselectable readonly
    gridcell 2CU cell widget; context row; supports disabled errormessage expanded haspopup invalid readonly required selected
    group 2U section; supports activedescendant disabled
    heading 2NCU sectionhead; requires level
    image 2NPU section
    input 2AU widget; supports disabled
    insertion 2X section; prohibits label labelledby
    landmark 2AU section
    link 2NCU command; supports disabled expanded haspopup
    list 2U section; owns listitem
    listbox 2NU select; owns group>option option; supports errormessage expanded invalid multiselectable readonly required; implies orientation=vertical
    listitem 2U section; context directory list; supports level posinset setsize
    log 2U section; implies live=polite
    main 2U landmark
    mark 3X section; prohibits braillelabel label labelledby
    marquee 2NU section
    math 2U section
    menu 2U select; owns group>menuitem group>menuitemradio group>menuitemcheckbox menuitem menuitemcheckbox menuitemradio; implies orientation=vertical
    menubar 2U menu; owns group>menuitem group>menuitemradio group>menuitemcheckbox menuitem menuitemcheckbox menuitemradio; implies orientation=horizontal
    menuitem 2NCU command; context group menu menubar; supports disabled expanded haspopup posinset setsize
    menuitemcheckbox 2NPCU menuitem; context group menu menubar; requires checked
    menuitemradio 2NPCU menuitemcheckbox; context group menu menubar
    meter 2NPU range; requires valuenow; implies valuemin=0 valuemax=100
    navigation 2U landmark
    none 2X structure; prohibits label labelledby
    note 2U section
    option 2NPCU input; context group listbox; requires selected; supports checked posinset setsize; implies selected=false
    paragraph 2X section; prohibits label labelledby
    progressbar 2NPU range widget; implies valuemin=0 valuemax=100
    radio 2NPCU input; requires checked; supports posinset setsize
    radiogroup 2NU select; owns radio; supports errormessage invalid readonly required
    range 2AU structure; supports valuemax valuemin valuenow valuetext
    region 2NU landmark
    roletype 2A
    row 2CU group widget; context grid rowgroup table treegrid; owns cell columnheader gridcell rowheader; supports colindex expanded level posinset rowindex rowindextext selected setsize
    rowgroup 2U structure; context grid table treegrid; owns row
    rowheader 2NCU cell gridcell sectionhead; context row; supports expanded sort
    scrollbar 2PU range widget; requires controls valuenow; supports disabled orientation valuemax valuemin; implies orientation=vertical valuemin=0 valuemax=100
    search 2U landmark
    searchbox 2NU textbox
    section 2A structure
    sectionfooter 3U section
    sectionhead 2ACU structure
    sectionheader 3U section
    select 2AU composite group; supports orientation
    separator 2PU structure widget; requires valuenow; supports disabled orientation valuemax valuemin valuetext; implies orientation=horizontal valuemin=0 valuemax=100
    slider 2NPU input range; requires valuenow; supports errormessage haspopup invalid orientation readonly valuemax valuemin; implies orientation=horizontal valuemin=0 valuemax=100
    spinbutton 2NU composite input range; supports errormessage invalid readonly required valuemax valuemin valuenow valuetext; implies valuenow=0
    status 2U section; implies live=polite atomic=true
    strong 2X section; prohibits label labelledby
    structure 2A roletype
    subscript 2X section; prohibits label labelledby
    suggestion 3X section; owns insertion deletion; prohibits braillelabel label labelledby
    superscript 2X section; prohibits label labelledby
    switch 2NPCU checkbox; requires checked
    tab 2PCU sectionhead widget; context tablist; supports disabled expanded haspopup posinset selected setsize; implies selected=false
    table 2NU section; owns row rowgroup>row; supports colcount rowcount
    tablist 2U composite; owns tab; supports multiselectable orientation; implies orientation=horizontal
    tabpanel 2NU section
    term 2U section
    textbox 2NU input; supports activedescendant autocomplete errormessage haspopup invalid multiline placeholder readonly required
    time 2U section
    timer 2U status
    toolbar 2U group; supports orientation; implies orientation=horizontal
    tooltip 2NCU section
    tree 2NU select; owns group>treeitem treeitem; supports errormessage invalid multiselectable required; implies orientation=vertical
    treegrid 2NU grid tree; owns row rowgroup>row
    treeitem 2NCU listitem option; context group tree; supports expanded haspopup
    widget 2A roletype
    window 2AU roletype; supports modal
    """
}
