// The verbs, in the order of the help page. Each adds itself to the app and runs when its name was given; how it ended
// stands in the session.
#pragma once
#include <CLI/App.hpp>

#include "cli/session.hpp"

namespace heng {}  // namespace heng
