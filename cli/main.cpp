// heng: opens the session, runs the command line, and turns what should never happen into exit 4 with a message.
#include <exception>
#include <iostream>

#include "cli/arguments.hpp"

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    heng::Session session = heng::open_session(argc, argv);
    try {
        heng::run_command_line(session, argc, argv);
    } catch (const std::exception& error) {
        session.complain(std::string(session.say("内部错误：", "internal error: ")) + error.what());
        session.end(heng::Exit::internal);
    }
    std::cout.flush();
    if (!std::cout) session.end(heng::Exit::data);
    return static_cast<int>(session.exit);
}
