#include "engine/batch/kernels.hpp"

#include <cstdlib>
#include <string_view>

namespace heng::batch {

namespace plain {
extern const Kernels table;
}
#ifdef HENG_X86_KERNELS
namespace avx2 {
extern const Kernels table;
}
namespace avx512 {
extern const Kernels table;
}
#endif

namespace {

/// HENG_KERNELS=plain, avx2 or avx512 asks for less than the machine has; for tests and measurements.
bool wanted(std::string_view name) {
    const char* asked = std::getenv("HENG_KERNELS");
    return asked == nullptr || name == asked;
}

const Kernels& choose() {
#ifdef HENG_X86_KERNELS
    const bool full = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    if (full && wanted("avx512")) return avx512::table;
    const bool half = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
    if (half && (wanted("avx2") || wanted("avx512"))) return avx2::table;
#endif
    return plain::table;
}

}  // namespace

const Kernels& kernels() {
    static const Kernels& chosen = choose();
    return chosen;
}

}  // namespace heng::batch
