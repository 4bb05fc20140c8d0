extension Standard {
  /// What a person must ask about a success criterion of WCAG 2.2, and what a page as sent does not show of it.
  static func coverage(of number: String) -> (question: String, unseen: String)? { coverageByNumber[number] }

  private static let coverageByNumber: [String: (question: String, unseen: String)] = .init(
    coverageLines.split(separator: "\n").compactMap { line -> (String, (question: String, unseen: String))? in
      let parts = line.split(separator: "|").map(String.init)
      guard parts.count == 3 else { return nil }
      return (parts[0], (question: parts[1], unseen: parts[2]))
    }, uniquingKeysWith: { first, _ in first })

  /// Number, question, and what cannot be seen; in our own words.
  private static let coverageLines = """
    1.1.1|Does each text alternative say what the image, chart, icon or control says to people who see it?|What an image shows, and images that style sheets or scripts put in.
    1.2.1|Does the transcript or audio track give all that the recording gives?|What is said or shown in a recording.
    1.2.2|Are captions complete, correct and in time, and do they name speakers and sounds that matter?|What is said in a video, and captions that a player adds or draws into the picture.
    1.2.3|Can people who do not see the picture follow the video by sound or by a text?|What a video shows, and whether its sound tells it.
    1.2.4|Does live video have live captions?|Whether something is live, and what captions it has while it runs.
    1.2.5|Does a description tell in the pauses what the picture shows and the sound does not?|What a video shows, and whether a second sound track describes it.
    1.2.6|Is there a sign language version of each video with sound?|Sign language in a picture.
    1.2.7|Does the video wait where its pauses are too short for the description?|How long pauses are, and what they would have to hold.
    1.2.8|Is there a text that tells the whole video, with what is seen and heard?|Whether a text on the page tells the same as a video.
    1.2.9|Does live sound have a text that appears as it is spoken?|Whether sound is live, and text that services send with it.
    1.3.1|Is everything that looks like a heading, list, table, label or group marked up as one?|What looks like something by its size or place alone.
    1.3.2|Does the content make sense in the order in which it is read out?|What order makes sense, and how layout moves parts about.
    1.3.3|Can people follow all instructions without seeing shape, colour, size or place?|What a shape or place means that no word names.
    1.3.4|Does the page work upright and sideways on a telephone?|Locks that scripts or an application around the page set.
    1.3.5|Does each field that asks about the user say so with the right `autocomplete`?|What a field asks for where its label does not use common words, and whom it asks about.
    1.3.6|Can software tell what icons, regions and controls are for?|Purposes for which no markup exists yet.
    1.4.1|Is anything told by colour alone: links, mistakes, states, lines in a chart?|Colours in images and charts, and what a colour means.
    1.4.2|Does anything play sound for more than 3 seconds by itself, and can it be stopped?|Sound that scripts or embedded players start.
    1.4.3|Can text on images, gradients and video be read, and text in each state?|Pixels: what lies behind text over images, and text in images.
    1.4.4|Can all text be read at 200 % without losing content or functions?|Where boxes and lines fall when text grows.
    1.4.5|Is there text in images that could be text?|Words in an image that neither its name nor its alternative gives away.
    1.4.6|Does text reach 7 to 1, or 4.5 to 1 where it is large, wherever an image lies behind?|Pixels behind text over images.
    1.4.7|Is speech at least 20 decibels louder than what is behind it, or can that be switched off?|How loud recordings are.
    1.4.8|Can people choose colours, width, spacing and size for blocks of text?|Settings that the page or the browser offers, and how wide lines come out.
    1.4.9|Are images of text only decoration or essential?|Words in images.
    1.4.10|Can the page be used at 400 % in a window of 1,280 pixels without scrolling both ways?|Where boxes fall once they are laid out, and what scripts then hide.
    1.4.11|Do icons, edges of controls, states and parts of charts reach 3 to 1?|Pixels of icons and charts, and edges that images draw.
    1.4.12|Is anything cut off or covered when people widen the spacing of text?|Where text falls with other spacing.
    1.4.13|Can what appears on hover or focus be closed, be pointed at, and does it stay?|What scripts show on hover or focus.
    2.1.1|Can everything be done with the keyboard alone?|What scripts listen for.
    2.1.2|Can the keyboard leave everything that it can enter?|Where scripts and embedded content move the focus.
    2.1.3|Can everything be done by keyboard, without exception?|What scripts listen for.
    2.1.4|Do shortcuts of single characters clash with dictation, and can they be switched off?|Shortcuts that scripts set without naming a key in plain sight.
    2.2.1|Can people switch off, change or lengthen each time limit, and are they warned?|Sessions and limits that the server keeps.
    2.2.2|Can people pause, stop or hide what moves, blinks or updates by itself?|Movement that scripts make, and animated images.
    2.2.3|Is there no time limit but for live events?|Limits that the server or scripts keep.
    2.2.4|Can people put off or silence updates and alerts?|Alerts that come later.
    2.2.5|After signing in again, do people find what they had entered?|What happens when a session ends.
    2.2.6|Are people told how long they may pause before entries are lost?|How long the server keeps entries.
    2.3.1|Does anything flash more than three times a second?|How fast and how large something flashes.
    2.3.2|Does nothing at all flash more than three times a second?|How fast something flashes.
    2.3.3|Can movement that scrolling or pressing sets off be switched off?|Movement that scripts start, and settings that they read.
    2.4.1|Does the skip link, or do headings or landmarks, get people to the content on every page?|Whether the focus moves where the link leads.
    2.4.2|Does the title say what the page is about, and differ from other pages?|What a page is about where its words do not repeat the title.
    2.4.3|Does the focus move in an order that makes sense, also when something opens or closes?|Where layout puts parts, and where scripts move the focus.
    2.4.4|Is the purpose of each link clear from its words, or with those around?|What a target page is about, if it is not in the audit.
    2.4.5|Can each page that is no step of a process be found in two ways, such as menu and search?|Pages that are not in the audit, and which are steps.
    2.4.6|Do headings and labels say what follows, and what to enter?|Whether true words are also the helpful ones.
    2.4.7|Is it always visible where the focus is?|What the focus looks like in pixels, and styles that scripts add.
    2.4.8|Can people tell where they are within the site?|Whether a trail or a mark in the menu is right.
    2.4.9|Is the purpose of each link clear from its words alone?|What a target page is about, if it is not in the audit.
    2.4.10|Do headings divide long content where the subject changes?|Where a subject changes.
    2.4.11|Does a fixed header, footer or banner ever hide all of what has the focus?|How far the page scrolls, and how large fixed parts are.
    2.4.12|Is no part of what has the focus ever hidden?|How far the page scrolls, and how large fixed parts are.
    2.4.13|Is the mark of the focus 2 pixels thick around, and 3 to 1 against the state without focus?|The pixels of the focus mark.
    2.5.1|Can what needs several fingers or a path be done with single presses?|Gestures that scripts read, and those of embedded maps.
    2.5.2|Can people slide away from a press without setting it off, or undo it?|Events that scripts listen for.
    2.5.3|Do the words on each control stand in its name, in the same order?|Words that an image shows.
    2.5.4|Can what shaking or tilting does be done with controls, and be switched off?|What scripts do with the motion of a device.
    2.5.5|Is each target 44 by 44 pixels, but for those in sentences?|The size of targets that layout decides.
    2.5.6|Can people change between touch, mouse and keyboard at any time?|Devices that scripts shut out.
    2.5.7|Can everything that is dragged also be moved with single presses?|Dragging that scripts set up.
    2.5.8|Is each target 24 by 24 pixels, or is there as much room around it?|The size and place of targets that layout decides.
    3.1.1|Is the language of the page the one that it is written in?|Nothing, where there is enough text in a language that is known.
    3.1.2|Is each passage in another language marked, but for names and words in common use?|Single words and short phrases.
    3.1.3|Are unusual words, jargon and idioms explained?|Which words readers do not know.
    3.1.4|Is the full form of each abbreviation given?|Abbreviations that look like words, and full forms on other pages.
    3.1.5|Is there a simpler version of text that needs more than lower secondary education?|Whether readers understand, and versions elsewhere.
    3.1.6|Is it given how to say words whose meaning depends on it?|Which words are meant.
    3.2.1|Does anything open, move or send when it gets the focus?|What scripts do on focus.
    3.2.2|Does changing a setting change the page without warning?|What scripts do on change.
    3.2.3|Do menus, search and other repeated parts come in the same order on all pages?|Pages that are not in the audit.
    3.2.4|Do things that do the same have the same name and icon on all pages?|What things do, and pages that are not in the audit.
    3.2.5|Do pages change only when people ask for it?|What scripts and the server do later.
    3.2.6|Do contact details, help pages, chats and other help stand in the same place on all pages?|Pages that are not in the audit, and help that scripts put in.
    3.3.1|When people make a mistake, are they told in text where and what?|The page as it is after a mistake, unless that page is in the audit.
    3.3.2|Do labels, hints and examples tell people all that they need to answer?|What rules the server has for an answer.
    3.3.3|Do messages say how to put a mistake right, where that is known?|What would be right, and messages that scripts show.
    3.3.4|Can people check, correct or undo what binds them legally or financially, or changes their data?|What is sent, and what the service does with it.
    3.3.5|Is there help for the task at hand?|Whether help that is there helps.
    3.3.6|Can people check, correct or undo whatever they send?|What the service does with what is sent.
    3.3.7|Is nothing asked for twice in one process, unless it is filled in or offered?|Whether two questions mean the same, and what scripts fill in.
    3.3.8|Can people sign in without remembering, copying by hand or solving a puzzle?|Steps of signing in that come later, and what password managers can do with it.
    3.3.9|Can people sign in without recognising objects or pictures, too?|Steps of signing in that come later.
    4.1.2|Do controls that scripts make have the right name, role, state and value, also when they change?|Names, roles and states that scripts set later.
    4.1.3|Are people told of results, progress and mistakes that appear without a new page?|What scripts put into the page, and when.
    """
}
