import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations

struct DoctorCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "doctor", abstract: Terminal.help(.doctorAbstract))

    @OptionGroup var common: CommonOptions
    @OptionGroup var moment: MomentOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            let problems = try office.examine(now: moment.instant)
            return DoctorAnswer(problems: problems, misfits: problems.isEmpty ? misfits(in: office) : [])
        }
    }

    /// None where nothing is planned, or the programme cannot be read: that is no matter of health.
    private func misfits(in office: Office) -> [Misfit] {
        do throws(Refusal) { return try office.misfits(now: moment.instant(in: office)) } catch { return [] }
    }
}
