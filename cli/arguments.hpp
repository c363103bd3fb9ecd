// The command line: builds the app of all verbs, parses, and puts the user's mistakes into words.
#pragma once
#include "cli/session.hpp"

namespace heng {

/// Parses and runs the verb that was named. Mistakes in the arguments end with Exit::usage.
void run_command_line(Session& session, int argc, const char* const* argv);

}  // namespace heng
