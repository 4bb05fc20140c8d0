// GOV.UK style guide, “Words to avoid”, as read in 2026; long words from the same guide's plain English entry.

extension WordList {
  static let wordsToAvoidText = """
    collaborate* = work with
    collaboration | collaborations = working with, or say who works with whom
    dialogue | dialogues = discussion, or say who spoke to whom
    disincentivise* = discourage, deter
    drive* out | drove out | driven out = stop, prevent
    empower* = allow, give permission
    empowerment = permission, or say what people may do
    facilitate* = say what you do to help
    incentivise* = encourage, motivate
    initiate* = start, begin
    liaise* = work with, work alongside
    overarching = leave it out
    ring fence* | ring fencing = separate, or money that will be spent on
    slim* down | slimming down | slimmed down = make smaller, reduce the size of
    streamline* = simplify, remove unnecessary steps
    utilise* | utilisation = use
    going forward | going forwards | moving forward | moving forwards = from now on, in the future
    in order to = to
    one stop shop | one stop shops = website, service
    incentivisation = encouragement
    leveraging = using, influencing
    """

  static let wordsToWeighText = """
    agenda | agendas = plan (unless it is for a meeting)
    advance* | advancing = improve, or say what you do
    approximately = about
    assist* | assistance = help
    combat* | combatting = solve, fix
    commit* to | committed to | committing to = plan to, we are going to
    pledge* | pledging = plan to, we are going to
    to counter | countering | counters = prevent, rebut
    deliver* | delivery of = make, create, provide
    deploy* = use, build, put into place
    drive* change | drive* changes | drive* growth | drive* innovation | drive* improvement | drive* improvements = create, cause, encourage
    drive* forward | drive* efficiency | drive* efficiencies | drive* progress | drive* performance = create, cause, encourage
    focus* on | focusing on | focussing on = work on, concentrate on
    foster* = encourage, help
    impact* | impact on = have an effect on, influence
    key = important, or leave it out
    to land | landing = get, achieve
    leverage* | leveraged = influence, use
    to progress | progressing = work on, develop
    promote* = recommend, support
    purchase* = buy
    robust | robustly = well thought out, comprehensive
    strengthen* = increase funding, or say how you strengthen it
    tackle* | tackling = stop, solve, deal with
    transform* | transformation = describe what you do to change it
    hub | hubs = website, service
    portal | portals = website, service
    """

  static let literalSensesText = """
    meeting agenda | agenda for the meeting | agenda item | agenda items | agendas and minutes | agenda and minutes
    in advance | advance payment | advance payments | in advance of | advance notice | weeks in advance | advance decision | advances of salary | cash advance | benefit advance | advance tax ruling
    directory assistance | financial assistance | legal assistance | get assistance | assisted digital | assisted living | assistance dog | assistance dogs
    combat stress | combat veteran
    is committed to making | are committed to making | crime committed to | committed to prison | committed to custody
    at the counter | counter fraud | post office counter | over the counter
    deliver the letter | deliver your | delivered to your | delivered by post | deliver to | delivers to | delivered to | delivery of goods | deliver a baby | deliver goods
    deployed overseas | deployed on operations | deployed abroad
    focus on the element | keyboard focus
    foster care | foster carer | foster carers | foster parent | foster parents | foster child | foster children | to foster | fostering agency | fostering allowance | foster a child | fosters a child
    impact assessment | impact assessments | impact statement | environmental impact | victim impact statement
    key stage | key stages | key worker | key workers | key pad | enter key | tab key | arrow key | escape key | shift key | press the key | key safe | public key | api key | key number | house key | key information document
    to land at | landing card | landing cards | aircraft landing | landing page | landing pages | to land in | landing site
    financial leverage | leverage ratio
    promoted to | promote yourself | was promoted | were promoted
    tackle box | fishing tackle | rugby tackle
    purchase price | purchase order | purchase orders | hire purchase | purchase contract | purchase date
    usb hub | transport hub
    """

  static let inflatedClaimsText = """
    world class = say what it does
    world leading = say what it does
    world beating = say what it does
    cutting edge = say what is new
    leading edge = say what is new
    bleeding edge = say what is new
    state of the art = say what it does
    seamless | seamlessly = say what is easier
    frictionless = say what is easier
    revolutionary | revolutionise* = say what changes
    game changing | game changer | game changers = say what changes
    groundbreaking | ground breaking = say what is new
    transformative | transformational = say what changes
    ai powered = say what it does
    next generation = say what is new
    best in class = say what it does
    best of breed = say what it does
    unparalleled = say what it does
    future proof | future proofed | future proofing = say what it allows
    supercharge* = say what it does
    unlock the potential | unlock potential = say what it allows
    """
}
