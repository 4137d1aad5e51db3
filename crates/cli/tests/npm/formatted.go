package main

func main() {
	println("as it should be")
}
