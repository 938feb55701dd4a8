package import Calendars
package import Tables
package import Workshops

/// Something in a file that its author should know, and where it is.
package struct Finding: Sendable, Equatable {
    package enum Severity: String, Sendable {
        /// The file can be used, but perhaps not as meant.
        case warning
        /// The file cannot be used.
        case error
    }

    /// A place in a file; lines and columns count from 1.
    package struct Place: Sendable, Equatable {
        package var file: String
        package var line: Int?
        package var column: Int?
        /// The way to a value of a JSON text: `passes[2].count`.
        package var path: String?

        package init(file: String, line: Int? = nil, column: Int? = nil, path: String? = nil) {
            self.file = file
            self.line = line
            self.column = column
            self.path = path
        }
    }

    package enum Problem: Sendable, Equatable {
        case programme(ProgrammeProblem)
        case calendar(CalendarFinding.Code)
        case person(PersonProblem)
        case people(PeopleTableProblem)
        case table(TableProblem.Kind)
        case claimTable(ClaimTableProblem)
        case priceFile(PriceFileProblem)
    }

    package var severity: Severity
    package var place: Place
    package var problem: Problem

    package init(severity: Severity, place: Place, problem: Problem) {
        self.severity = severity
        self.place = place
        self.problem = problem
    }
}

/// What can be wrong with a programme file, with the data to say it.
package enum ProgrammeProblem: Sendable, Equatable {
    /// More people sit in a session than the file has seats.
    case tooManyPeople(Crowd)
    // The file as text.
    case unreadable(path: String)
    case tooLarge(bytes: Int, limit: Int)
    case slip(YAMLSlip)
    case duplicateKey(String)
    case alias(String)
    case moreFindings(Int)

    // One value.
    case unknownKey(String, nearest: String?)
    case missingKey(String)
    case expected(Expectation, found: String)
    case outOfRange(Int, ClosedRange<Int>)
    case amountTooLarge(Money, limit: Money)
    case unknownWord(String, nearest: String?, known: [String])
    case unknownReference(String, nearest: String?, known: [String])
    /// Nothing names an identifier, and another one is named so many times that nothing has.
    case misnamed(String, instead: String, times: Int)
    /// A key that belongs to another place of the file, as far as its line is moved in.
    case misplacedKey(String)
    case hiddenCharacter(HiddenCharacter)

    // Values held against each other.
    case duplicateName(String, firstLine: Int?)
    case rangeReversed(from: String, to: String)
    case outsideWindow(ClosedRange<CivilDate>, window: ClosedRange<CivilDate>)
    case decisionAfterWindow(CivilDate, windowEnd: CivilDate)
    case themeCount(Int, workshops: Int)
    case optionsMissing(theme: String)
    case voteWithoutOptions
    /// A theme has fewer skills than three, or more than five.
    case skillCount(Int)
    case skillTwice
    case allocation(communes: Int, reserve: Int, chequebooks: Int)
    case passCount(ordered: Int, chequebooks: Int, perChequebook: Int)
    case answerCount(answers: Int, communes: Int)
    /// How many are asked at each workshop, as the sheets will.
    case passesDoNotDivide(perChequebook: Int, asked: [Int])
    /// More would be given, when every seat is taken, than were ordered.
    case passesTooFew(ordered: Int, needed: Int, sessions: SessionRules)
    /// Passes are used, and anything could be the serial of one.
    case serialsMissing
    case floorAboveBase(floor: Money, base: Money)
    case floorOutOfReach(floor: Money, reachable: Money)
    /// Value added tax is charged at a rate that no electronic invoice has.
    case rateUnknown(VATRate)
    /// Value added tax is charged, and the provider has no number for it.
    case sellerWithoutVATNumber
    case wishedSessions(Int, sessions: Int)
    case gapsReversed(shortest: Int, ideal: Int, longest: Int)
    case noWholeWeek(shortest: Int, longest: Int)
    case zoneUnfit(String)
    case windowTooLong(days: Int, limit: Int)
    case emptyList
    case sameVenueTwice
    case nobodyTeaches(workshop: Int)
    case nobodyServes(venue: Identifier)
    case neverOpen(venue: Identifier)
    /// A word that means several things of the programme.
    case ambiguous(String)
    case cannotBothHold(String, String)
    /// A pin and a ban of the very same.
    case contradiction(String, firstLine: Int?)

    // Files that the programme names.
    case outsideFolder(path: String)
    case fileMissing(path: String)
    /// What is there is no file of anybody's.
    case notAFile(path: String, SpecialFile)

    /// The form that a value must have.
    package enum Expectation: String, Sendable, CaseIterable {
        case mapping, list, text, number, date, month, serialPattern, dateRange, hours, money, yesOrNo, identifier,
            timeZone,
            position, weeklyHalfDay, relativePath, email, telephone, request, sessionOrWorkshop, workshopCondition,
            postcode, siret, vatNumber, iban, serviceCode
    }
}

extension Finding {
    package var remedies: [Remedy] {
        switch problem {
        case .programme(let problem): problem.remedies
        case .person(let problem): problem.remedies
        case .people(let problem): problem.remedies
        case .claimTable(let problem): problem.remedies
        case .calendar, .table, .priceFile: []
        }
    }
}

extension ProgrammeProblem {
    package var remedies: [Remedy] {
        switch self {
        case .tooManyPeople(let crowd): [crowd].remedies
        default: []
        }
    }
}

extension [Finding] {
    /// Those who are too many in several sessions are told together what can be done.
    package var remedies: [Remedy] {
        let crowds = compactMap { if case .programme(.tooManyPeople(let crowd)) = $0.problem { crowd } else { nil } }
        let others = filter { if case .programme(.tooManyPeople) = $0.problem { false } else { true } }
        return (crowds.remedies + others.flatMap(\.remedies)).unique
    }
}
