// A test run for build servers. Entry: test_junit().
#include <fmt/format.h>

#include "engine/report/html_text.hpp"
#include "engine/testing/test_report.hpp"

namespace heng {
namespace {

std::string failure_of(const TestReport& report, const TestRun& run, Language language) {
    std::string message, body;
    for (const std::string& why : other_failures(run, language)) body += why + "\n";
    for (const CaseLine& line : run.lines) {
        if (line.passed) continue;
        message += (message.empty() ? "" : "; ") + line.name + ": " + line_text(line, language);
        body += working_text(report.pack, run, line, language);
    }
    return fmt::format("      <failure message=\"{}\">{}</failure>\n", escaped(message), escaped(body));
}

std::string suite(const TestReport& report, const std::string& file, Language language) {
    std::string cases;
    std::size_t count = 0, failed = 0, skipped = 0;
    for (const TestRun& run : report.runs) {
        if (run.written.file != file) continue;
        ++count;
        const std::string of = run.written.expected.empty() ? "" : run.written.expected.front().name;
        const std::string open = fmt::format("    <testcase name=\"{}\" classname=\"{}\" file=\"{}\" line=\"{}\"",
                                             escaped(run.written.name), escaped(of), escaped(file), run.written.row);
        if (run.passed()) {
            cases += open + "/>\n";
            continue;
        }
        if (run.beyond) {
            ++skipped;
            cases += open + fmt::format(">\n      <skipped message=\"{}\"/>\n    </testcase>\n",
                                        escaped(beyond_text(run, language)));
            continue;
        }
        ++failed;
        cases += open + ">\n" + failure_of(report, run, language) + "    </testcase>\n";
    }
    return fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\"{}>\n{}  </testsuite>\n", escaped(file),
                       count, failed, skipped > 0 ? fmt::format(" skipped=\"{}\"", skipped) : "", cases);
}

}  // namespace

std::string test_junit(const TestReport& report, Language language) {
    std::vector<std::string> files;
    for (const TestRun& run : report.runs)
        if (files.empty() || files.back() != run.written.file) files.push_back(run.written.file);
    std::string suites;
    for (const std::string& file : files) suites += suite(report, file, language);
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"{}\" tests=\"{}\" failures=\"{}\">\n{}"
        "</testsuites>\n",
        escaped(report.pack.name), report.runs.size(), report.failed(), suites);
}

}  // namespace heng
