import KerbcutARIA
import KerbcutHTML
import Testing

/// Names from labels and other native sources, and from controls inside them.
struct LabelTests {
  @Test(arguments: [
    ("<label>L<input id=t></label>", "L"), ("<label for=t>A</label><label>B<input id=t></label>", "A B"),
    ("<label for=x>L<input id=t></label>", ""), ("<label>L<input><input id=t></label>", ""),
    ("<label for=t hidden>L</label><input id=t>", ""), ("<label for=t aria-label=LA>x</label><input id=t>", "LA"),
    ("<label for=t aria-labelledby=z>x</label><b id=z>Z</b><input id=t>", "Z"),
    ("<label for=t><span hidden>H</span>L</label><input id=t>", "L"),
    ("<label for=t>L</label><button id=t>b</button>", "L"),
    ("<label for=t>L</label><input type=submit id=t value=v>", "L"),
    ("<label for=t>L</label><output id=t>o</output>", "L"),
    ("<label for=t>L</label><meter id=t></meter>", "L"), ("<label for=t>L</label><progress id=t></progress>", "L"),
    ("<label for=t>L</label><div id=t role=textbox></div>", ""), ("<label for=t>L</label><select id=t></select>", "L"),
    ("<label for=t>L</label><input type=hidden id=t>", ""),
    ("<label><div>L</div><div>M</div><input id=t></label>", "L M"),
    ("<label for=t></label><input id=t title=T placeholder=P>", "T"),
    ("<label for=t>L</label><input id=t title=T>", "L"),
  ])
  func takesLabels(_ html: String, _ name: String) throws {
    #expect(try Sample(html).name() == name)
  }

  @Test(arguments: [
    ("<input value=5>", "one 5 two"), ("<input type=number value=7>", "one 7 two"),
    ("<input type=range>", "one 50 two"),
    ("<input type=range min=0 max=10>", "one 5 two"), ("<input type=range value=12 max=10>", "one 10 two"),
    ("<select><option>a<option selected>b</select>", "one b two"),
    ("<select><option disabled>a<option>b</select>", "one b two"),
    ("<select multiple><option selected>a<option selected>b</select>", "one a b two"),
    ("<textarea>v</textarea>", "one v two"),
    ("<i role=slider aria-valuenow=3 aria-valuetext=noon></i>", "one noon two"),
    ("<i role=spinbutton aria-valuenow=3></i>", "one 3 two"), ("<i role=textbox>v</i>", "one v two"),
    (
      "<i role=combobox><i role=listbox><i role=option aria-selected=true>o</i><i role=option>p</i></i></i>",
      "one o two"
    ),
    ("<i role=listbox><i role=option aria-selected=true>o</i><i role=option>p</i></i>", "one o two"),
    ("<progress value=.3></progress>", "one 0.3 two"), ("<meter></meter>", "one 0 two"), ("<img alt=i>", "one i two"),
    ("<button>b</button>", "one b two"), ("<input type=submit value=v>", "one v two"),
    ("<input type=checkbox>", "one two"),
    ("<input type=password value=secret>", "one two"),
  ])
  func readsControlsInsideLabelsByTheirValue(_ control: String, _ name: String) throws {
    #expect(try Sample("<label for=t>one \(control) two</label><input type=checkbox id=t>").name() == name)
  }

  @Test(arguments: [
    ("<fieldset id=t><p>x</p><legend>L</legend></fieldset>", "L"),
    ("<fieldset id=t title=T><legend></legend></fieldset>", "T"),
    ("<fieldset id=t><div><legend>L</legend></div></fieldset>", ""),
    ("<fieldset id=t><legend>A</legend><legend>B</legend></fieldset>", "A"),
    ("<fieldset id=t aria-label=A><legend>L</legend></fieldset>", "A"),
    ("<table id=t><caption hidden>C</caption><tr><th>x<td>y</table>", ""),
    ("<table id=t title=T><caption></caption><tr><th>x<td>y</table>", "T"),
    ("<table id=t summary=S><tr><th>x<td>y</table>", ""),
    ("<figure id=t><p>x</p></figure>", ""), ("<figure id=t title=T><figcaption>F</figcaption></figure>", "T"),
    ("<img id=t src=x>", ""), ("<img id=t title=T src=x>", "T"), ("<img id=t alt='' aria-label=A src=x>", "A"),
    ("<input id=t type=reset>", "Reset"), ("<input id=t type=button>", ""), ("<input id=t type=image>", "Submit"),
    ("<input id=t type=submit value='' title=T>", "T"), ("<input id=t type=image alt='' title=T>", "T"),
    ("<input id=t aria-placeholder=AP>", "AP"), ("<textarea id=t placeholder=P></textarea>", "P"),
    ("<select><option id=t label=L>x</select>", "L"), ("<select><option id=t label=''>x</select>", "x"),
    ("<map name=m><area id=t href=/ alt=A></map>", "A"), ("<map name=m><area id=t href=/ title=T></map>", "T"),
    ("<video id=t title=T controls></video>", "T"), ("<canvas id=t title=T>x</canvas>", "T"),
    ("<p id=t title=T>x</p>", ""),
    ("<kbd id=t title=T>x</kbd>", "T"), ("<time id=t title=T>x</time>", ""), ("<dl><dd id=t title=T>x</dl>", ""),
    ("<ul id=t title=T><li>x</ul>", "T"), ("<div id=t title=T>x</div>", ""), ("<map id=t title=T></map>", ""),
    ("<dfn id=t>x</dfn>", "x"), ("<details><summary id=t title=T></summary></details>", "T"),
  ])
  func takesNativeSourcesInTheirOrder(_ html: String, _ name: String) throws {
    #expect(try Sample(html).name() == name)
  }

  @Test(arguments: [
    ("<input id=a value=v aria-label=l>", "v"), ("<input id=a title=t placeholder=p>", "t"),
    ("<img id=a alt=alt>", "alt"),
    ("<table id=a><caption>C</caption><tr><td>1<td>2</table>", "C"), ("<ul id=a><li>1<li>2</ul>", "1 2"),
    ("<div id=a title=T></div>", "T"), ("<div id=a><details><summary>s</summary>d</details></div>", "s"),
    ("<div id=a>d <nav>n</nav></div>", "d n"), ("<b id=a aria-labelledby=c>B</b><i id=c>C</i>", "B"),
  ])
  func followsReferencesOnce(_ target: String, _ name: String) throws {
    #expect(try Sample("<a href=/ id=t aria-labelledby='gone a'>x</a>\(target)").name() == name)
  }

  @Test(arguments: [
    ("<a id=t href=/ aria-label='' title=T></a>", "T"),
    ("<button id=t aria-labelledby='t a'>self</button><b id=a>A</b>", "self A"),
    ("<a id=t href=/ aria-labelledby=a>x</a><b id=a></b>", "x"),
    ("<div id=t role=treeitem>a<div role=group>b</div></div>", "a"),
    ("<span id=t role=code aria-label=x>y</span>", "x"), ("<div id=t role=tab>x</div>", "x"),
    ("<div id=t role=cell>x</div>", "x"),
    ("<div id=t role=listitem>x</div>", ""), ("<div id=t role=tabpanel>x</div>", ""),
    ("<div id=t role=tooltip>x</div>", "x"),
    ("<div id=t role=doc-noteref>x</div>", "x"), ("<div id=t role=doc-toc>x</div>", ""),
    ("<div id=t role=graphics-object>x</div>", "x"),
    ("<div id=t role=img>x</div>", ""), ("<div id=t role=switch>x</div>", "x"),
    ("<iframe id=t aria-label=L title=T></iframe>", "L"),
  ])
  func namesByAttributesAndRoles(_ html: String, _ name: String) throws {
    #expect(try Sample(html).name() == name)
  }

  @Test(arguments: [
    ("<input id=t aria-label=x aria-describedby='a gone b'><p id=a hidden>A</p><p id=b>B</p>", "A B"),
    ("<input id=t aria-describedby=gone aria-description=D title=T>", "D"), ("<input id=t title=T>", ""),
    ("<input id=t aria-label=x title=T>", "T"), ("<input id=t type=submit aria-label=x value=V>", "V"),
    ("<table id=t summary=S><caption>C</caption><tr><th>x<td>y</table>", "S"),
    ("<table id=t summary=S title=T><tr><th>x<td>y</table>", "S"),
    ("<time id=t title=T>x</time>", "T"), ("<p id=t title=T>x</p>", "T"), ("<p id=t hidden title=T>x</p>", ""),
    ("<a id=t href=/ aria-describedby=t>x</a>", "x"),
  ])
  func describes(_ html: String, _ description: String) throws {
    #expect(try Sample(html).description() == description)
  }
}
