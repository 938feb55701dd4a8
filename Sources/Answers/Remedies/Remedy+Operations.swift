package import Workshops

// The remedies that are told, each with what it must be given; nil leaves it to the reader.

extension Remedy {
    package static let initialise = Remedy(.initialise)
    package static let check = Remedy(.check)
    package static let plan = Remedy(.plan)
    package static let planAgain = Remedy(.plan, ["again": .yes])
    package static let replan = Remedy(.replan)

    /// A plan in which a workshop is not held on a day, and as little else moves as can be.
    package static func replan(banning workshop: WorkshopNumber, on day: CivilDate) -> Remedy {
        Remedy(.replan, ["ban": .text("\(workshop): \(day)")])
    }
}

extension Remedy {
    package static let people = Remedy(.people)
    package static let importPeople = Remedy(.importPeople, ["file": .blank(.file)])
    package static let personAdd = Remedy(.personAdd, ["name": .blank(.name), "commune": .blank(.commune)])
    /// Somebody of the same name is registered already.
    package static let namesakeAdd = Remedy(
        .personAdd, ["name": .blank(.name), "commune": .blank(.commune), "namesake": .yes])

    package static func attest(_ person: Int?, _ facts: [EligibilityFact] = EligibilityFact.allCases) -> Remedy {
        Remedy(
            .personAttest, ["person": .person(person), PersonField.attestedBy.rawValue: .blank(.name)],
            facts.map { Argument(name: $0.rawValue, value: .blank(.yesOrNo)) })
    }

    package static func exempt(_ person: Int) -> Remedy {
        Remedy(.personAttest, ["person": .number(person), "exemption": .blank(.reason)])
    }

    package static func change(_ person: Int?) -> Remedy { Remedy(.personChange, ["person": .person(person)]) }

    /// Somebody can travel for so many minutes.
    package static func change(_ person: Int, minutes: Int) -> Remedy {
        Remedy(.personChange, ["person": .number(person), PersonField.longestWay.rawValue: .number(minutes)])
    }

    package static func changeAvailability(of person: Int) -> Remedy {
        Remedy(.personChange, ["person": .number(person), PersonField.availability.rawValue: .blank(.days)])
    }

    package static func erase(_ person: Int) -> Remedy { Remedy(.personErase, ["person": .number(person)]) }
}

extension Remedy {
    package static let seats = Remedy(.seats)
    /// Look at a proposal of seats for everybody.
    package static let place = Remedy(.place)

    /// Look at where somebody could sit.
    package static func enrol(_ person: Int) -> Remedy { Remedy(.enrol, ["people": .people([person])]) }

    package static func enrol(_ people: [Int], session: Int) -> Remedy {
        Remedy(.enrol, ["people": .people(people), "session": .number(session)])
    }

    /// In the nearest session with room, or to wait for one.
    package static func enrolNearest(_ people: [Int]) -> Remedy {
        Remedy(.enrol, ["people": .people(people), "nearest": .yes])
    }

    package static func withdraw(_ person: Int?) -> Remedy {
        Remedy(.withdraw, ["person": .person(person), "reason": .blank(.reason)])
    }

    package static func move(_ person: Int?) -> Remedy {
        Remedy(.move, ["person": .person(person), "session": .blank(.session)])
    }

    package static func accept(_ person: Int) -> Remedy { Remedy(.accept, ["person": .number(person)]) }
    package static func refuse(_ person: Int?) -> Remedy { Remedy(.refuse, ["person": .person(person)]) }

    /// Offer free seats also to those who let an offer of one end.
    package static let offerAgain = Remedy(.offer, ["again": .yes])

    package static func acceptPlacement(_ name: String) -> Remedy { Remedy(.place, ["accept": .text(name)]) }

    package static func acceptPlacementOfSome(_ name: String) -> Remedy {
        Remedy(.place, ["accept": .text(name), "only": .blank(.people)])
    }
}

extension Remedy {
    package static func sheet(_ workshop: WorkshopNumber) -> Remedy {
        Remedy(.sheet, ["workshop": .text("\(workshop)")])
    }

    package static func attend(_ workshop: WorkshopNumber?) -> Remedy {
        Remedy(
            .attend,
            ["workshop": workshop.map { .text("\($0)") } ?? .blank(.workshop), "marks": .blank(.letters)])
    }

    /// Correct what a sheet says of one person.
    package static func attend(_ workshop: WorkshopNumber, correcting person: Int) -> Remedy {
        Remedy(
            .attend,
            [
                "workshop": .text("\(workshop)"), "person": .number(person), "as": .blank(.letter),
                "because": .blank(.reason),
            ])
    }

    /// Somebody who came without having been expected.
    package static func walkIn(_ workshop: WorkshopNumber, _ person: Int?) -> Remedy {
        Remedy(.walkIn, ["workshop": .text("\(workshop)"), "person": .person(person)])
    }

    package static func postpone(_ workshop: WorkshopNumber, to day: CivilDate, _ halfDay: HalfDay) -> Remedy {
        Remedy(
            .postpone,
            ["workshop": .text("\(workshop)"), "to": .text("\(day)"), "half-day": .text("\(halfDay)")])
    }

    package static func reinstate(_ workshop: WorkshopNumber) -> Remedy {
        Remedy(.reinstate, ["workshop": .text("\(workshop)")])
    }

    package static func reinstate(session: Int) -> Remedy { Remedy(.reinstate, ["workshop": .text("\(session)")]) }

    package static func theme(ofSession session: Int) -> Remedy {
        Remedy(.theme, ["session": .number(session), "theme": .blank(.theme)])
    }

    package static func progress(_ person: Int) -> Remedy { Remedy(.progress, ["person": .number(person)]) }
}

extension Remedy {
    package static let communes = Remedy(.communes)

    package static func confirm(commune: String) -> Remedy {
        Remedy(.commune, ["commune": .text(commune), "answer": .text(CommuneStanding.Answer.confirmed.rawValue)])
    }

    package static func mandate(commune: String) -> Remedy {
        Remedy(.commune, ["commune": .text(commune), "mandate": .blank(.day)])
    }

    /// Ask for chequebooks from the reserve.
    package static func ask(commune: String, _ count: Int?) -> Remedy {
        Remedy(
            .commune,
            [
                "commune": .text(commune), "ask": count.map(Value.number) ?? .blank(.count),
                "because": .blank(.reason),
            ])
    }
}

extension Remedy {
    package static let passes = Remedy(.passes)
    package static let scanAllPasses = Remedy(.passScan, ["serials": .text("all")])
    package static let expirePasses = Remedy(.passExpire)
    package static let makeClaim = Remedy(.claimMake, ["month": .blank(.month)])

    /// Take back the last step of passes.
    package static func undoPasses(_ serials: [String]) -> Remedy {
        Remedy(.passUndo, ["serials": .text(serials.joined(separator: ",")), "because": .blank(.reason)])
    }

    package static func giveChequebook(to person: Int) -> Remedy { Remedy(.passGive, ["person": .number(person)]) }
    package static func sendClaim(_ claim: Int) -> Remedy { Remedy(.claimSend, ["claim": .number(claim)]) }

    /// Take a claim back that was not sent.
    package static func undoClaim(_ claim: Int) -> Remedy {
        Remedy(.claimUndo, ["claim": .number(claim), "because": .blank(.reason)])
    }

    package static func settleClaim(_ claim: Int) -> Remedy {
        Remedy(.claimSettle, ["claim": .number(claim), "answer": .blank(.file)])
    }
}

extension Remedy {
    package static let invite = Remedy(.invite)
    package static let outbox = Remedy(.outbox)
    package static let handOver = Remedy(.outbox, ["sent": .blank(.messages)])
    package static func takeBack(_ messages: [Int]) -> Remedy { Remedy(.outbox, ["not-sent": .ranges(messages)]) }
    package static let handOverAll = Remedy(.outbox, ["all-sent": .yes])
    package static let doctor = Remedy(.doctor)
    package static let history = Remedy(.history)
    package static let restore = Remedy(.restore, ["file": .blank(.file)])
}

// What was asked, once more, with something added to it.
extension Remedy {
    package static func accepting(_ proposal: String) -> Remedy { Remedy(.again, ["accept": .text(proposal)]) }
    package static let withReason = Remedy(.again, ["because": .blank(.reason)])
    package static let withConfirmation = Remedy(
        .again, ["answer": .text(CommuneStanding.Answer.confirmed.rawValue)])
    package static let withOtherDatabase = Remedy(.again, ["database": .blank(.file)])
    package static let withOtherKey = Remedy(.again, ["request": .blank(.key)])
    package static let asNamesake = Remedy(.again, ["namesake": .yes])
    /// With what somebody vouches for of whoever is registered by the same command.
    package static func attested(_ facts: [EligibilityFact]) -> Remedy {
        Remedy(
            .again, [PersonField.attestedBy.rawValue: .blank(.name)],
            facts.map { Argument(name: $0.rawValue, value: .blank(.yesOrNo)) })
    }

    package static let exempted = Remedy(.again, [PersonField.exemption.rawValue: .blank(.reason)])
    /// Knowingly once more.
    package static let onceMore = Remedy(.again, ["again": .yes])
    package static let withTelephone = Remedy(.again, [PersonField.telephone.rawValue: .blank(.telephone)])
    /// The passes are those of another commissioner.
    package static let ofOtherCommissioner = Remedy(.again, ["other": .yes])
    package static let withPaid = Remedy(.again, ["paid": .blank(.serials)])
    package static let withRejected = Remedy(.again, ["rejected": .blank(.serials)])
    package static let withAnswerFile = Remedy(.again, ["answer": .blank(.file)])
    /// Whose fault a rejection is.
    package static let withFault = Pass.Fault.allCases.map { Remedy(.again, ["fault": .text($0.rawValue)]) }
}

extension Remedy.Value {
    fileprivate static func person(_ number: Int?) -> Self { number.map(Self.number) ?? .blank(.person) }

    /// `1-5,9`, of ascending numbers.
    fileprivate static func ranges(_ numbers: [Int]) -> Self {
        let runs = numbers.reduce(into: [ClosedRange<Int>]()) { runs, number in
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return .text(
            runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
                .joined(separator: ","))
    }

    fileprivate static func people(_ numbers: [Int]) -> Self {
        .text(numbers.map(String.init).joined(separator: ","))
    }
}
