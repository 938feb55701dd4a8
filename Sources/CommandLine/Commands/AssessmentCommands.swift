import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

struct AssessCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "assess", abstract: Terminal.help(.assessAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.personHelp))) var person: Int
    @Argument(help: ArgumentHelp(Terminal.help(.momentHelp))) var moment: AssessmentMoment
    @Argument(help: ArgumentHelp(Terminal.help(.levelsHelp))) var levels: String
    @Option(help: ArgumentHelp(Terminal.help(.oneWorkshopHelp))) var workshop: Int?
    @Option(help: ArgumentHelp(Terminal.help(.commentHelp))) var comment: String?
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            let known = try office.progress(of: person, now: options.request.now)
            let marks = AssessmentMarks(
                levels: try levels(of: known), comment: comment, seen: known.assessment(at: moment))
            return AssessAnswer(progress: try office.assess(person, at: moment, marks, options.request))
        }
    }

    private func levels(of known: ProgressOverview) throws(Refusal) -> [Skill: SkillLevel] {
        do throws(AssessmentRefusal) {
            return try AssessedDigits(levels).levels(of: known, workshop: workshop)
        } catch {
            throw .assessment(error)
        }
    }
}

struct AssessmentsCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "assessments", abstract: Terminal.help(.assessmentsAbstract))

    @Option(help: ArgumentHelp(Terminal.help(.sessionOnlyHelp))) var session: Int?
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            AssessmentsAnswer(overview: try office.assessments(ofSession: session, now: Date()))
        }
    }
}

struct ProgressCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "progress", abstract: Terminal.help(.progressAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.personHelp))) var person: Int
    @Flag(help: ArgumentHelp(Terminal.help(.pageHelp))) var html = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            ProgressAnswer(progress: try office.progress(of: person, now: Date()), isPage: html)
        }
    }
}

extension AssessmentMoment: ExpressibleByArgument {
    package init?(argument: String) { self.init(word: argument) }
}
