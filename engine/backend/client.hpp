// The command line clients of databases: how each is started so that it reads a script and prints bare rows. Entry:
// client_of(). Starts nothing.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace heng {

struct Client {
    const char* engine;                              // a dialect of engine/sql
    std::vector<std::vector<std::string>> commands;  // the first that is installed
    std::vector<std::string> flags;                  // behind a command line client: bare rows, cells parted by a tab
    const char* null;                                // how it prints NULL
    const char* before;                              // what the script begins with
};

const std::vector<Client>& clients();
const Client* client_of(std::string_view engine);

}  // namespace heng
