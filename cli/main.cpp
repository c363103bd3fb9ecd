// heng: opens the session, runs the command line, and turns what should never happen into exit 4 with a message.
#include <cerrno>
#include <csignal>
#include <exception>
#include <iostream>

#include "cli/arguments.hpp"
#include "cli/files.hpp"

namespace {

/// What verbs printed by std::cout.
void flush(heng::Session& session) {
    errno = 0;
    std::cout.flush();
    if (std::cout) return;
    session.complain(heng::file_error_text(session, "-", errno != 0 ? errno : EIO, false));
    session.end(heng::Exit::data);
}

}  // namespace

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error like a full disk
    heng::Session session = heng::open_session(argc, argv);
    try {
        heng::run_command_line(session, argc, argv);
    } catch (const std::exception& error) {
        session.complain(std::string(session.say("内部错误：", "internal error: ")) + error.what());
        session.end(heng::Exit::internal);
    }
    flush(session);
    return static_cast<int>(session.exit);
}
