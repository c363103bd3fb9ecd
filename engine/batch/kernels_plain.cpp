// Kernels for every machine.
#define HENG_KERNELS plain
#define HENG_KERNELS_NAME "plain"
#include "engine/batch/kernel_body.hpp"
