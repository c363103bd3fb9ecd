#include "cli/score_stream.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <thread>

#include "cli/files.hpp"
#include "cli/input_file.hpp"
#include "cli/loading.hpp"
#include "cli/output_file.hpp"
#include "cli/progress.hpp"
#include "cli/refused_rows.hpp"
#include "cli/run_summary.hpp"
#include "engine/batch/batch_run.hpp"
#include "engine/report/problem_text.hpp"

namespace heng {
namespace {

using batch::RunEnding;

struct Stream {
    Session& session;
    const Pack& pack;
    const StreamOptions& options;
    InputFile input;
    OutputFile output;
    RefusedRows refused;
    ProgressLine progress;
    int write_failed = 0;

    Stream(Session& at, const Pack& of, const StreamOptions& chosen)
        : session(at),
          pack(of),
          options(chosen),
          input(chosen.data),
          refused(at, to_file() ? chosen.out + ".refused.csv" : ""),
          progress(at, input.size()) {}

    bool to_file() const { return !options.out.empty() && options.out != "-"; }
    std::string target() const { return to_file() ? options.out : "-"; }

    void run() {
        if (input.failed() != 0) return cannot(options.data, input.failed(), true);
        if (const int failed = output.open(target())) return cannot(target(), failed, false);
        batch::BatchRun batch_run(pack, io(), choices());
        const RunEnding ending = batch_run.run();
        progress.clear();
        print_problems(session, batch_run.header_problems());
        if (!batch_run.header_problems().empty()) session.end(Exit::findings);
        if (ending != RunEnding::done) return explain(ending);
        print_problems(session, batch_run.name_problems());
        if (!batch_run.name_problems().empty()) session.end(Exit::findings);
        if (!put_in_place()) return;
        std::cerr << run_summary(batch_run, session.language) << refused.note();
        if (batch_run.tally().refused > 0) session.end(Exit::findings);
    }

    /// Both files are on the disk before either has its name, and the output never stands without its side file.
    bool put_in_place() {
        int failed = refused.finish();
        if (failed == 0 && (failed = output.finish()) != 0) return cannot(target(), failed, false), false;
        if (failed != 0 || (failed = refused.commit()) != 0) return cannot(refused.path(), failed, false), false;
        if ((failed = output.commit()) != 0) return cannot(target(), failed, false), false;
        refused.forget_earlier();
        return true;
    }

    batch::RunIo io() {
        batch::RunIo io;
        io.read = [this](char* to, std::size_t size) { return input.read(to, size); };
        io.write = [this](std::string_view bytes) { return (write_failed = output.write(bytes)) == 0; };
        io.refuse = [this](const DataProblems& problems) { return (write_failed = refused.add(problems)) == 0; };
        io.progress = [this](const batch::Progress& at) { progress.show(at); };
        io.rewind = [this] { return input.rewind(); };
        return io;
    }

    batch::RunChoices choices() const {
        batch::RunChoices chosen;
        chosen.file = options.data;
        chosen.format = options.format == "jsonl" ? batch::Format::jsonl : batch::Format::csv;
        chosen.language = session.language;
        const unsigned most = std::max(std::thread::hardware_concurrency(), 1U);
        chosen.threads = std::min(options.threads == 0 ? most : options.threads, 64U);
        return chosen;
    }

    void cannot(const std::string& path, int failed, bool reading) {
        session.complain(file_error_text(session, path, failed, reading));
        session.end(Exit::data);
    }

    void problem(const char* code, std::vector<std::string> args) {
        print_problems(session, {{.code = code, .file = options.data, .args = std::move(args)}});
        session.end(Exit::data);
    }

    void explain(RunEnding ending) {
        switch (ending) {
            case RunEnding::done:
                return;
            case RunEnding::bad_header:
                return session.end(Exit::data);
            case RunEnding::empty:
                return problem("csv-empty", {});
            case RunEnding::no_rows:
                return problem("no-rows", {});
            case RunEnding::record_too_long:
                return problem("csv-long-line", {"16"});
            case RunEnding::unreadable:
                return cannot(options.data, input.failed(), true);
            case RunEnding::unwritable:
                return cannot(target(), write_failed, false);
            case RunEnding::no_second_pass:
                session.complain(session.say("平均值、排名要把数据读两遍，不能从标准输入读",
                                             "averages and ranks need two passes over the data; stdin has one"));
                return session.end(Exit::data);
        }
    }
};

}  // namespace

void score_stream(Session& session, const Pack& pack, const StreamOptions& options) {
    Stream(session, pack, options).run();
}

}  // namespace heng
