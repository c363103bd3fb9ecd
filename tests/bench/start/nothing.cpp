// A process that does nothing, linked as heng is: the floor of what starting heng costs.
int main() {}
