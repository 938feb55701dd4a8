import Testing

/// Each rule of the convention, broken once: what looks through the answers would see it.
struct JSONConventionTests {
    @Test(arguments: [
        (#"{"until":1611648000}"#, "a time as a number"), (#"{"date":20210301}"#, "a time as a number"),
        (#"{"at":"2021-01-26T08:00:00"}"#, "no instant"), (#"{"note":"2021-01-26 08:00"}"#, "no instant"),
        (#"{"since":"2021-01-26"}"#, "no instant"), (#"{"date":"2021-01-26T08:00:00Z"}"#, "no day"),
        (#"{"takenOn":"26/01/2021"}"#, "no day"), (#"{"note":"26/1/2021"}"#, "no day"),
        (#"{"month":"mars 2021"}"#, "no month"), (#"{"start":"9:00"}"#, "no time"),
        (#"{"hours":"9h-12h"}"#, "no hours"),
        (#"{"amount":14000}"#, "does not end in Cents"), (#"{"collectedValue":14000}"#, "does not end in Cents"),
        (#"{"amount":"140.00"}"#, "an amount as text"), (#"{"amountCents":"14000"}"#, "an amount as text"),
        (#"{"amountCents":140.5}"#, "no whole number"), (#"{"rate":1e2}"#, "no whole number"),
        (#"{"state":"leftEarly"}"#, "no code"), (#"{"outcome":"rejected without fault"}"#, "no code"),
        (#"{"available":["monday morning"]}"#, "no code"), (#"{"presences":{"leftEarly":1}}"#, "name leftEarly"),
        (#"{"modest-income":true}"#, "name modest-income"), (#"{"b":1,"a":2}"#, "names in disorder"),
        (#"{"a":1,"a":2}"#, "names in disorder or twice"), (#"{"rows":[{"a":1},{"a":1,"b":2}]}"#, "other members"),
        (#"[{"a":null},{}]"#, "other members"), (#"{"a":}"#, "no JSON"),
        (#"{"given":""}"#, "an empty text"),
    ])
    func whatBreaksTheConventionIsSeen(text: String, complaint: String) {
        var convention = JSONConvention()
        convention.read(text, of: "answer")
        #expect(convention.complaints.contains { $0.contains(complaint) }, "\(convention.complaints)")
    }

    @Test func whatKeepsItIsNot() {
        var convention = JSONConvention()
        for text in [
            #"{"at":"2021-01-26T08:00:00Z","date":"2021-01-26","rows":[{"a":null},{"a":1}]}"#,
            #"{"at":"2021-01-26T10:00:00+02:00","date":null,"rows":[]}"#,
        ] { convention.read(text, of: "history") }
        convention.read(#"{"amountCents":-14000,"dueWorkshops":2,"passesDue":1}"#, of: "price")
        convention.read(#"{"presences":{"left-early":1},"workshop":"2.1"}"#, of: "statistics")
        convention.read(#"{"presences":{"absent":1},"workshop":"2.1"}"#, of: "statistics")
        #expect(convention.complaints == [])
    }

    @Test func answersOfOneKindHaveTheSameMembersAndRefusalsAreOneKind() {
        var convention = JSONConvention()
        convention.read(#"{"a":1}"#, of: "people")
        convention.read(#"{"a":1,"b":1}"#, of: "seats")
        convention.read(#"{"conflict":null,"refused":{}}"#, of: "people")
        #expect(convention.complaints == [])
        convention.read(#"{"conflict":null}"#, of: "seats")
        convention.read(#"{"a":1}"#, of: "seats")
        #expect(convention.complaints.count == 2)
    }
}
