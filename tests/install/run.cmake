# Stops at the first step that fails; the output of the program must be that of expected.txt.
function(step)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE failed OUTPUT_VARIABLE out ERROR_VARIABLE err)
    if(failed)
        message(FATAL_ERROR "${ARGN}\n${out}\n${err}")
    endif()
    set(out "${out}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${HENG_WORK})
step(${CMAKE_COMMAND} --install ${HENG_BUILD} --component heng_library --prefix ${HENG_WORK}/prefix)
step(${CMAKE_COMMAND} -S ${HENG_EXAMPLE} -B ${HENG_WORK}/build -G ${CMAKE_GENERATOR}
    -DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER} -DCMAKE_PREFIX_PATH=${HENG_WORK}/prefix)
step(${CMAKE_COMMAND} --build ${HENG_WORK}/build)
step(${HENG_WORK}/build/embedded)
file(READ ${HENG_EXPECTED} expected)
if(NOT out STREQUAL expected)
    message(FATAL_ERROR "the program printed\n${out}instead of\n${expected}")
endif()
