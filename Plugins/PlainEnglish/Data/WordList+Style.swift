// GOV.UK style guide, entries “Contractions”, “eg, etc and ie”, “Sign in or log in”, “American and UK English”,
// “Disabled people”, “Gender-neutral text”, “Numbers”; “Inclusive language: words to use and avoid when writing about
// disability”. As read in 2026.

extension WordList {
  static let negativeContractionsText = """
    can't = cannot
    don't = do not
    doesn't = does not
    didn't = did not
    won't = will not
    wouldn't = would not
    couldn't = could not
    shouldn't = should not
    isn't = is not
    aren't = are not
    wasn't = was not
    weren't = were not
    hasn't = has not
    haven't = have not
    hadn't = had not
    mustn't = must not
    mightn't = might not
    needn't = need not
    shan't = shall not
    should've = should have
    could've = could have
    would've = would have
    they've = they have
    must've = must have
    """

  static let latinAbbreviationsText = """
    eg = for example, such as
    ie = that is
    etc = for example, or list everything
    nb = leave it out
    via = through, by, using
    viz = that is
    cf = compare
    """

  static let logInText = """
    log in | log into | logs in | logged in | logging in | log on | logged on | logging on | log onto = sign in
    log out | logged out | logging out | log off | logged off = sign out
    login | logins | logon | logout = sign in
    """

  static let americanSpellingText = """
    organize* | organization | organizations | organizational = organise
    recognize* = recognise
    realize* | realization = realise
    analyze* = analyse
    authorize* | authorization | authorizations = authorise
    apologize* = apologise
    minimize* = minimise
    maximize* = maximise
    summarize* = summarise
    prioritize* | prioritization = prioritise
    categorize* = categorise
    customize* | customization = customise
    finalize* = finalise
    specialize* = specialise
    standardize* | standardization = standardise
    subsidize* = subsidise
    modernize* | modernization = modernise
    emphasize* = emphasise
    utilize* | utilization = use
    criticize* = criticise
    digitize* = digitise
    legalize* | legalization = legalise
    naturalize* | naturalization = naturalise
    nationalize* = nationalise
    familiarize* = familiarise
    equalize* = equalise
    jeopardize* = jeopardise
    penalize* = penalise
    scrutinize* = scrutinise
    stabilize* = stabilise
    color | colors | colored = colour
    favor | favors | favored | favorite | favorites = favour, favourite
    behavior | behaviors | behavioral = behaviour
    neighbor | neighbors | neighborhood | neighborhoods = neighbour
    honor | honors | honored = honour
    center | centers | centered = centre
    liter | liters = litre
    theater | theaters = theatre
    fiber = fibre
    defense = defence
    offense | offenses = offence
    pretense = pretence
    driver's license | drivers license | driving license | driving licenses | license fee | license number = licence
    traveler | travelers | traveling | traveled = traveller, travelling
    canceled | canceling = cancelled, cancelling
    labeled | labeling = labelled, labelling
    modeling | modeled = modelling
    enroll | enrolls | enrollment = enrol, enrolment
    fulfill | fulfills | fulfillment = fulfil
    skillful = skilful
    installment | installments = instalment
    catalog | catalogs = catalogue
    gray = grey
    aluminum = aluminium
    jewelry = jewellery
    counselor | counselors | counseling = counsellor, counselling
    pediatric | pediatrician = paediatric
    anesthetic | anesthesia = anaesthetic
    maneuver | maneuvers = manoeuvre
    """

  static let disabilityWordsText = """
    the disabled = disabled people
    the blind = blind people, people with visual impairments
    the deaf = deaf people
    the handicapped | handicapped = disabled person, disabled people
    wheelchair bound | confined to a wheelchair | confined to wheelchairs = wheelchair user
    suffers from | suffer from | suffering from | sufferer | sufferers = has, has a condition
    victim of a stroke | afflicted by | afflicted with = has a condition
    mental patient | mental patients = person with a mental health condition
    insane | lunatic = person with a mental health condition
    mentally handicapped | mentally defective | retarded = with a learning disability
    normal people | able bodied = non-disabled people
    invalid person | invalids | an invalid = disabled person
    cripple | crippled | the crippled = disabled person
    spastic = person with cerebral palsy
    deaf and dumb | deaf mute = deaf, user of British Sign Language
    fits and seizures | epileptic fit | epileptic fits = seizure
    diabetics | a diabetic | epileptics | an epileptic | schizophrenics | a schizophrenic = person with the condition
    special needs = say what support people need
    """

  static let genderedWordsText = """
    he or she | she or he | s he | he she = they, you
    his or her | her or his | his her = their, your
    him or her | her or him | him her = them, you
    himself or herself | himself herself = themselves, yourself
    chairman | chairmen = chair
    manpower = workforce, staff
    mankind = people, humanity
    man hours = hours, effort
    fireman | firemen = firefighter
    policeman | policemen | policewoman = police officer
    spokesman | spokeswoman | spokesmen = spokesperson
    salesman | salesmen = sales staff
    businessman | businessmen | businesswoman = business person
    housewife | housewives = person who looks after the home
    workman | workmen = worker
    foreman | foremen = supervisor
    headmaster | headmistress = headteacher
    """

  static let directionsText = """
    on the left | on the right | to the left | to the right = name the thing
    on the left hand side | on the right hand side | on the left side | on the right side = name the thing
    in the left hand | in the right hand | left hand menu | right hand menu | left hand column | right hand column = name the thing
    in the top left | in the top right | in the bottom left | in the bottom right | top right corner | top left corner = name the thing
    bottom right corner | bottom left corner | at the top right | at the top left = name the thing
    green button | red button | blue button | yellow button | grey button | black button | orange button = name the button
    green link | blue link | red link | green icon | red icon | blue icon | green box | red box | yellow box | blue box | grey box = name the thing
    in red | marked in red | shown in red | highlighted in red | highlighted in green | highlighted in yellow | in green = say it in words too
    round button | square button | round icon | square icon | triangular icon = name the thing
    """

  static let knownAbbreviationsText = """
    bbc | cctv | diy | dvla | eu | gp | hm | html | id | mi5 | mi6 | mot | mp | nhs | paye | sorn | tv | uk | url | usa | vat | vpn
    jpg | jpeg | pdf | png | gif | csv | xls | xlsx | doc | docx | odt | ods | xml | json | txt | zip | svg | ppt | pptx | bmp | tif | tiff | mp3 | mp4 | rtf
    ba | bsc | gcse | gcses | phd | msc | ma | mba | btec | nvq | hnd
    kc | qc | obe | mbe | cbe | dbe | kbe | frs
    faq | faqs | ok | usb | sms | pin | www | http | https | ceo | dna | hiv | aids | pm | am | bst | gmt | covid | isbn | iban | bic | swift | asap | rsvp | bsl
    gov | hmrc | gds | hmcts | dwp | ico
    """

  static let numberWordsText = """
    two = 2
    three = 3
    four = 4
    five = 5
    six = 6
    seven = 7
    eight = 8
    nine = 9
    ten = 10
    eleven = 11
    twelve = 12
    """
}
